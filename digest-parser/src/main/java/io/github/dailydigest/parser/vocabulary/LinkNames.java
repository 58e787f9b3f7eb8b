package io.github.dailydigest.parser.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of links that say what is linked to, and are no titles: {@code PDF}, {@code 논문}, {@code arXiv:3102.00001}. */
public final class LinkNames {

    private static final Set<String> NAMES = Set.of(
            "abs",
            "abstract",
            "arxiv",
            "arxiv link",
            "alphaxiv",
            "link",
            "links",
            "paper",
            "paper link",
            "pdf",
            "pdf link",
            "html",
            "huggingface",
            "hugging face",
            "hf",
            "hf page",
            "openreview",
            "doi",
            "url",
            "source",
            "read",
            "read more",
            "read paper",
            "read the paper",
            "read the full paper",
            "full paper",
            "view paper",
            "view on arxiv",
            "paper page",
            "arxiv page",
            "arxiv pdf",
            "arxiv abs",
            "arxiv abstract",
            "original paper",
            "original",
            "full text",
            "here",
            "code",
            "github",
            "repo",
            "project",
            "project page",
            "page",
            "website",
            "demo",
            "video",
            "slides",
            "poster",
            "data",
            "dataset",
            "model",
            "blog",
            "tweet",
            "back",
            "top",
            "back to top",
            "toc",
            "bib",
            "bibtex",
            "papers",
            "semantic scholar",
            "kimi",
            "papers.cool",
            "cool",
            "related",
            "论文",
            "原文",
            "链接",
            "代码",
            "项目",
            "项目主页",
            "主页",
            "论文链接",
            "阅读论文",
            "查看论文",
            "查看原文",
            "阅读原文",
            "论文地址",
            "论文原文",
            "详情",
            "返回目录",
            "논문",
            "논문 링크",
            "링크",
            "원문",
            "코드",
            "프로젝트",
            "hf 페이지",
            "論文",
            "リンク",
            "原論文",
            "コード",
            "enlace",
            "lien",
            "article",
            "artículo",
            "bağlantı",
            "makale");

    private static final Pattern IDENTIFIER = Pattern.compile("(?:arxiv[: ] ?)?\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?");

    /** The maximum length of a text that is looked up, with icons and punctuation around the name. */
    private static final int MAX_LENGTH = 48;

    private LinkNames() {}

    /** Whether a text of a link, without icons and punctuation around it, is a name of what is linked to. */
    public static boolean contain(String text) {
        return contain(text, 0, text.length());
    }

    /** Whether the part of a text from {@code from} to {@code to} is such a name. */
    public static boolean contain(String text, int from, int to) {
        return to - from <= MAX_LENGTH && isName(text.substring(from, to));
    }

    private static boolean isName(String text) {
        String words = PunctuationTrimmer.wordsIn(text).toLowerCase(Locale.ROOT);
        return NAMES.contains(words) || IDENTIFIER.matcher(words).matches();
    }
}
