package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to inject a script into a page, most of them from the OWASP list of filter evasions. */
class ScriptInjectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=https://example.org/a.js></SCRIPT>",
                "<script\n>alert(1)</script\n>",
                "<<script>alert(1)//<</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<script/src=//example.org/a.js>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<img \"\"\"><script>alert(1)</script>\"\\>",
                "<img src=x:x onerror\n=alert(1)//",
                "<image src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert&#40;1)</script></svg>",
                "<svg/onload=alert(1)",
                "<math><mi xlink:href=\"javascript:alert(1)\">a</mi></math>",
                "<body onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<link rel=stylesheet href=\"javascript:alert(1)\">",
                "<style>@import 'javascript:alert(1)';</style>",
                "<div style=\"background:url(javascript:alert(1))\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<base href=\"javascript:alert(1)//\">",
                "<form action=\"javascript:alert(1)\"><input type=submit></form>",
                "<video><source onerror=\"alert(1)\"></video>",
                "<details open ontoggle=alert(1)>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">a</a>",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml-stylesheet href=\"javascript:alert(1)\"?>",
                "</p></div><script>alert(1)</script>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\\<script>alert(1)\\</script>",
                "`<script>alert(1)</script>`",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "```\"><script>alert(1)</script>\na\n```",
                "``` a\" onmouseover=\"alert(1)\na\n```",
                "    </code><script>alert(1)</script>",
                "[a](https://example.org/\"onmouseover=\"alert(1))",
                "[a](<https://example.org/\" onmouseover=\"alert(1)>)",
                "[a](https://example.org '\" onmouseover=\"alert(1)')",
                "[a](https://example.org \"'><script>alert(1)</script>\")",
                "![\" onerror=\"alert(1)](x)",
                "![a](x \"\\\" onerror=\\\"alert(1)\")",
                "![<img src=x onerror=alert(1)>](x)",
                "[a]: https://example.org '\" onmouseover=\"alert(1)'\n\n[a]",
                "[<script>alert(1)</script>](https://example.org)",
                "<https://example.org/\"onmouseover=\"alert(1)>",
                "<https://example.org/'><script>alert(1)</script>>",
                "$<script>alert(1)</script>$",
                "$$<script>alert(1)</script>$$",
                "\\(<img src=x onerror=alert(1)>\\)",
                "\\[<img src=x onerror=alert(1)>\\]",
                "$$\n<script>\nalert(1)\n</script>\n$$",
                "\\[\n</p><script>alert(1)</script>\n\\]",
                "$$\n<script>alert(1)</script>",
                "$&lt;script&gt;alert(1)&lt;/script&gt;$",
                "$`$<script>alert(1)</script>`$",
                "- <script>\n- alert(1)\n- </script>",
                "> <script>\n> alert(1)",
                "# <script>alert(1)</script>",
                "<script>alert(1)</script>\n===",
            })
    void noElementOrAttributeGetsThrough(String markdown) {
        HtmlText.isHarmless(SectionText.html(markdown));
        assertThat(HtmlText.of(SectionText.html(markdown))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#x3A;alert(1)",
                "javascript\\:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;&#x61;vascript:alert(1)",
                "java&Tab;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "java&#9;script:alert(1)",
                "java&#10;script:alert(1)",
                "java&#13;script:alert(1)",
                "java&#0;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#14;&#32;javascript:alert(1)",
                "&#32;javascript:alert(1)",
                "&nbsp;javascript:alert(1)",
                "&#x200B;javascript:alert(1)",
                "&#xFEFF;javascript:alert(1)",
                "javascript&#32;:alert(1)",
                "vbscript:msgbox(1)",
                "VbScript:msgbox(1)",
                "livescript:alert(1)",
                "data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;",
                "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "DATA:,a",
                "blob:https://example.org/a",
                "file:///etc/passwd",
                "view-source:https://example.org",
                "jar:https://example.org!/a",
                "feed:javascript:alert(1)",
                "intent://example.org",
                "&#127;javascript:alert(1)",
                "https&#9;://example.org",
                "https://example.org/&#10;a",
            })
    void noUnsafeUrlGetsThrough(String url) {
        assertThat(SectionText.html("[*a*](<" + url + ">) b")).isEqualTo("<p><em>a</em> b</p>\n");
        assertThat(SectionText.html("![*a*](<" + url + ">) b")).isEqualTo("<p><em>a</em> b</p>\n");
        assertThat(SectionText.plain("[*a*](<" + url + ">) b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$[a](javascript:alert(1))$", "$$![a](javascript:b)$$", "\\([a](data:b)\\)", "$<data:b>$"})
    void formulasContainNoLinks(String formula) {
        assertThat(SectionText.html(formula)).doesNotContain("href", "src");
        assertThat(SectionText.plain(formula)).isEqualTo(formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,a", "vbscript:a"})
    void noUnsafeAutomaticLinkGetsThrough(String url) {
        assertThat(SectionText.html("<" + url + ">")).isEqualTo("<p>" + url + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://example.org/a:b",
                "http://example.org/?a=javascript:b",
                "mailto:ada@example.org",
                "MAILTO:ada@example.org",
                "//example.org/a",
                "/avatars/x.svg",
                "a/b:c",
                "?a=b:c",
                "#a:b",
                "a.png",
                "",
            })
    void safeUrlsAreKept(String url) {
        assertThat(SectionText.html("[a](<" + url + ">)")).isEqualTo("<p><a href=\"" + url + "\">a</a></p>\n");
        assertThat(SectionText.html("![a](<" + url + ">)")).isEqualTo("<p><img src=\"" + url + "\" alt=\"a\" /></p>\n");
    }
}
