package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a paper that are known by name, with the keys that name them, wherever they occur: on a line, in a
 * bullet, in bold, in a cell or as a column. A new key is added here.
 */
public enum FieldKey {
    /** The number of votes. */
    VOTES("Vote", "Votes", "Upvotes", "Upvote", "Likes", "추천", "추천수", "좋아요", "点赞", "点赞数", "赞", "いいね"),
    /** The names of the authors. */
    AUTHORS(
            "Authors",
            "Author",
            "Author(s)",
            "By",
            "저자",
            "지은이",
            "作者",
            "著者",
            "Autores",
            "Autor",
            "Auteurs",
            "Auteur",
            "Autoren",
            "Yazarlar",
            "Yazar"),
    /** A remark, such as the number of pages. */
    COMMENTS("Comments", "Comment"),
    /** Where the paper is published, and other links in the same field. */
    LINK(
            "Link",
            "Links",
            "URL",
            "Arxiv",
            "arXiv link",
            "Arxiv URL",
            "arXiv page",
            "ArXiv",
            "PDF",
            "PDF link",
            "PDF URL",
            "Paper",
            "Papers",
            "Paper link",
            "Paper URL",
            "Abs",
            "HTML",
            "Hugging Face",
            "HuggingFace",
            "HF",
            "HF link",
            "HF page",
            "HF URL",
            "HuggingFace URL",
            "Source",
            "Sources",
            "DOI",
            "OpenReview",
            "Read",
            "Read more",
            "Full text",
            "alphaXiv",
            "원문",
            "링크",
            "논문",
            "논문 링크",
            "链接",
            "论文",
            "论文链接",
            "原文",
            "原文链接",
            "论文地址",
            "地址",
            "リンク",
            "論文",
            "論文リンク",
            "原論文",
            "Enlace",
            "Enlaces",
            "Lien",
            "Liens",
            "Artikel",
            "Bağlantı",
            "Makale"),
    /** Links to anything else that belongs to the paper. */
    RESOURCE(
            "Code",
            "GitHub",
            "Github link",
            "Repo",
            "Repository",
            "Project",
            "Project page",
            "Page",
            "Website",
            "Homepage",
            "Demo",
            "Video",
            "Slides",
            "Poster",
            "Data",
            "Dataset",
            "Datasets",
            "Model",
            "Models",
            "Blog",
            "Post",
            "Figure",
            "Tweet",
            "코드",
            "프로젝트",
            "代码",
            "项目",
            "项目主页",
            "主页",
            "コード",
            "Código",
            "Proyecto",
            "Projet",
            "Projekt",
            "Kod"),
    /** The identifier of the paper. */
    IDENTIFIER("arXiv ID", "ID", "Paper ID", "arXiv identifier", "arXiv number", "编号", "식별자"),
    /** The day that the paper was published. */
    PUBLISHED(
            "Published",
            "Published on",
            "Publish date",
            "Published date",
            "Publication date",
            "Date",
            "Submitted",
            "Submitted on",
            "Submission date",
            "Posted",
            "Release date",
            "발행일",
            "게시일",
            "출판일",
            "날짜",
            "제출일",
            "发布日期",
            "发布时间",
            "日期",
            "发表日期",
            "提交日期",
            "公開日",
            "投稿日",
            "発表日",
            "Fecha",
            "Publicado",
            "Publié",
            "Veröffentlicht",
            "Datum",
            "Tarih",
            "Yayın tarihi"),
    /** The heading that the paper is listed under, in the form of the writer. */
    TOPIC("Topic"),
    /** A title beside the one of the entry, such as a translated one. */
    TITLE(
            "Title", "标题", "题目", "中文标题", "英文标题", "原标题", "제목", "한글 제목", "題名", "タイトル", "Título", "Titre", "Titel",
            "Başlık"),
    /** Any other field that digests are known to have. */
    OTHER(
            "Subjects",
            "Subject",
            "Category",
            "Categories",
            "Main category",
            "Primary category",
            "Area",
            "Areas",
            "Field",
            "Keywords",
            "Keyword",
            "Tags",
            "Tag",
            "Affiliation",
            "Affiliations",
            "Institution",
            "Institutions",
            "Organization",
            "Venue",
            "Conference",
            "Journal",
            "Journal ref",
            "Journal-ref",
            "Report number",
            "Report-no",
            "Updated",
            "Score",
            "Relevance",
            "Rank",
            "Matched",
            "Citations",
            "License",
            "Language",
            "태그",
            "기관",
            "소속",
            "분야",
            "카테고리",
            "키워드",
            "분류",
            "类别",
            "分类",
            "领域",
            "机构",
            "单位",
            "关键词",
            "标签",
            "会议",
            "评分",
            "主题",
            "所属",
            "カテゴリ",
            "カテゴリー",
            "キーワード",
            "分野",
            "タグ",
            "Categoría",
            "Catégorie",
            "Kategorie",
            "Kategori");

    private static final Map<String, FieldKey> KEYS = keys();

    private static final int LONGEST = 24;

    // List.of returns an immutable list; its type cannot express that.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    FieldKey(String... names) {
        this.names = List.of(names);
    }

    /** Returns the key that nearly all digests have. The writer uses it too. */
    public String usualName() {
        return names.get(0);
    }

    /** The field that the text from {@code from} to {@code to} names, in any case; null if it names none. */
    public static @Nullable FieldKey of(String text, int from, int to) {
        return to - from > LONGEST || from >= to
                ? null
                : KEYS.get(Whitespace.fold(text, from, to).toLowerCase(Locale.ROOT));
    }

    private static Map<String, FieldKey> keys() {
        Map<String, FieldKey> keys = new HashMap<>();
        for (FieldKey key : values()) {
            key.names.forEach(name -> keys.put(name.toLowerCase(Locale.ROOT), key));
        }
        return keys;
    }
}
