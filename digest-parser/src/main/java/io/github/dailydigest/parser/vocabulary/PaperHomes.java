package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.parser.source.Search;
import java.util.List;

/** The sites that papers are published on. A new one is added here. */
public final class PaperHomes {

    /** What the URLs of papers start with, after the scheme and {@code www.}; something must follow. */
    private static final List<String> PREFIXES = List.of(
            "arxiv.org/abs/",
            "arxiv.org/pdf/",
            "arxiv.org/html/",
            "arxiv.org/src/",
            "export.arxiv.org/abs/",
            "export.arxiv.org/pdf/",
            "cn.arxiv.org/abs/",
            "cn.arxiv.org/pdf/",
            "xxx.lanl.gov/abs/",
            "xxx.lanl.gov/pdf/",
            "alphaxiv.org/",
            "ar5iv.org/",
            "ar5iv.labs.arxiv.org/html/",
            "huggingface.co/papers/",
            "hf.co/papers/",
            "doi.org/10.",
            "dx.doi.org/10.",
            "openreview.net/forum",
            "openreview.net/pdf",
            "openreview.net/attachment",
            "openreview.net/references/pdf",
            "aclanthology.org/",
            "aclweb.org/anthology/",
            "proceedings.mlr.press/",
            "papers.nips.cc/",
            "proceedings.neurips.cc/",
            "openaccess.thecvf.com/content",
            "biorxiv.org/content/",
            "medrxiv.org/content/",
            "papers.ssrn.com/",
            "ojs.aaai.org/",
            "dl.acm.org/doi/",
            "ieeexplore.ieee.org/document/",
            "link.springer.com/article/",
            "link.springer.com/chapter/",
            "semanticscholar.org/paper/",
            "papers.cool/arxiv/",
            "isca-archive.org/",
            "jmlr.org/papers/",
            "ecva.net/papers/",
            "nature.com/articles/");

    /** The rest of a DOI of Zenodo, which READMEs give for the software. */
    private static final String SOFTWARE_DOI = "5281/zenodo";

    private static final String SCHEME_END = "://";

    private PaperHomes() {}

    /** Whether a URL leads to a paper on one of these sites. */
    public static boolean contain(String url) {
        return contain(url, 0, url.length());
    }

    /** Whether the URL from {@code from} to {@code to} in a text leads to a paper on one of these sites. */
    public static boolean contain(String text, int from, int to) {
        return isHome(text, from, to)
                || ArxivId.fromUrl(text.substring(from, to)).isPresent();
    }

    /** Returns where the first URL of a paper in a text starts, or a negative number if there is none. */
    public static int firstIn(String text, int from, int to) {
        int i = Search.first(text, SCHEME_END, from, to);
        while (i >= 0) {
            int start = schemeStart(text, from, i);
            if (start >= 0 && isHome(text, start, to)) {
                return start;
            }
            i = Search.first(text, SCHEME_END, i + SCHEME_END.length(), to);
        }
        return -1;
    }

    /** Returns where the scheme that ends at an offset starts; -1 if it is not one of the web. */
    private static int schemeStart(String text, int from, int end) {
        int https = end - "https".length();
        if (https >= from && text.regionMatches(true, https, "https", 0, "https".length())) {
            return https;
        }
        int http = end - "http".length();
        return http >= from && text.regionMatches(true, http, "http", 0, "http".length()) ? http : -1;
    }

    /** Returns the number of URLs of papers in a text. */
    public static int count(String text, int from, int to) {
        int count = 0;
        int i = firstIn(text, from, to);
        while (i >= 0) {
            count++;
            i = firstIn(text, i + 1, to);
        }
        return count;
    }

    private static boolean isHome(String text, int from, int to) {
        int i = from;
        if (startsWith(text, i, "https://")) {
            i += "https://".length();
        } else if (startsWith(text, i, "http://")) {
            i += "http://".length();
        } else {
            return false;
        }
        if (startsWith(text, i, "www.")) {
            i += "www.".length();
        }
        for (String prefix : PREFIXES) {
            if (startsWith(text, i, prefix)) {
                // What is only a pattern, such as https://arxiv.org/abs/..., leads to no paper.
                int rest = i + prefix.length();
                return rest < to
                        && !startsWith(text, rest, SOFTWARE_DOI)
                        && (Character.isLetterOrDigit(text.charAt(rest)) || "/_?-".indexOf(text.charAt(rest)) >= 0);
            }
        }
        return false;
    }

    /**
     * Whether a prefix in small ASCII letters is at an offset, in any case; faster than a comparison of all letters.
     */
    private static boolean startsWith(String text, int from, String prefix) {
        if (prefix.length() > text.length() - from) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            char c = text.charAt(from + i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            if (small != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
