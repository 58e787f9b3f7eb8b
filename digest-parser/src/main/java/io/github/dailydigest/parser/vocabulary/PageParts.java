package io.github.dailydigest.parser.vocabulary;

import java.util.Locale;
import java.util.Set;

/** Headings that name a part of a page, and are neither titles of papers nor topics. */
public final class PageParts {

    /** Headings above works that the page refers to. */
    private static final Set<String> REFERENCES = Set.of(
            "references",
            "reference",
            "bibliography",
            "works cited",
            "sources",
            "参考文献",
            "参考资料",
            "参考链接",
            "引用文献",
            "出典",
            "参考リンク",
            "참고문헌",
            "참고 문헌",
            "참고 자료",
            "출처",
            "referencias",
            "bibliografía",
            "références",
            "bibliographie",
            "literatur",
            "quellen",
            "kaynaklar",
            "kaynakça");

    /** Headings above what a page says of the one paper that it is about. */
    private static final Set<String> DETAILS = Set.of(
            "paper information",
            "paper info",
            "paper details",
            "paper metadata",
            "metadata",
            "basic information",
            "论文信息",
            "论文基本信息",
            "基本信息",
            "元数据",
            "논문 정보",
            "기본 정보",
            "메타데이터",
            "基本情報",
            "論文情報",
            "メタデータ");

    private static final int LONGEST = 40;

    private PageParts() {}

    /** Whether the heading from {@code from} to {@code to} is above works that the page refers to. */
    public static boolean isReferences(String text, int from, int to) {
        return contains(REFERENCES, text, from, to);
    }

    /** Whether the heading from {@code from} to {@code to} is above the details of the paper of the page. */
    public static boolean isDetails(String text, int from, int to) {
        return contains(DETAILS, text, from, to);
    }

    private static boolean contains(Set<String> names, String text, int from, int to) {
        return to - from <= LONGEST
                && names.contains(
                        PunctuationTrimmer.wordsIn(text.substring(from, to)).toLowerCase(Locale.ROOT));
    }
}
