package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.SourceSlices;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldKeyNamesTest {

    /** English, Korean, Chinese, Japanese, Spanish, French, German and Turkish. */
    @ParameterizedTest
    @CsvSource({
        "VOTES, Vote Votes Upvotes Upvote Likes 추천 추천수 좋아요 点赞 点赞数 赞 いいね",
        "AUTHORS, Authors Author Author(s) By 저자 지은이 作者 著者 Autores Autor Auteurs Auteur Autoren Yazarlar Yazar",
        "COMMENTS, Comments Comment",
        "LINK, Link Links URL arXiv_link PDF_URL Paper Abs HTML Hugging_Face HF_page Source DOI OpenReview Read_more",
        "LINK, 원문 링크 논문 논문_링크 链接 论文 论文链接 原文 论文地址 リンク 論文 論文リンク Enlace Lien Liens Artikel Bağlantı Makale",
        "RESOURCE, Code GitHub Repository Project_page Website Demo Video Slides Dataset Model Blog Post Figure Tweet",
        "RESOURCE, 코드 프로젝트 代码 项目 项目主页 コード Código Proyecto Projet Projekt Kod",
        "IDENTIFIER, arXiv_ID ID Paper_ID arXiv_identifier arXiv_number 编号 식별자",
        "PUBLISHED, Published Published_on Publish_date Date Submitted Posted Release_date 발행일 게시일 날짜 제출일",
        "PUBLISHED, 发布日期 发布时间 日期 公開日 投稿日 Fecha Publicado Publié Veröffentlicht Datum Tarih Yayın_tarihi",
        "TOPIC, Topic",
        "TITLE, Title 标题 题目 中文标题 英文标题 제목 한글_제목 題名 タイトル Título Titre Titel Başlık",
        "OTHER, Subjects Category Keywords Tags Affiliation Venue Journal Updated Score Rank Citations License Language",
        "OTHER, 태그 소속 분야 키워드 类别 机构 关键词 会议 所属 カテゴリー キーワード タグ Categoría Catégorie Kategorie Kategori",
    })
    void isNamedInEightLanguages(FieldKey key, String names) {
        assertThat(names.split(" ", -1))
                .allSatisfy(name -> assertThat(find(name.replace('_', ' '))).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTHORS", "authors", "Authors", " Authors ", "aUTHORS\t"})
    void isNamedInAnyCaseAndWithWhiteSpaceAround(String name) {
        assertThat(SourceSlices.of(name))
                .allSatisfy(slice -> assertThat(FieldNames.KNOWN.of(slice.text(), slice.from(), slice.to()))
                        .isEqualTo(FieldKey.AUTHORS));
    }

    @Test
    void isNamedWithAnyWhiteSpaceBetweenWords() {
        assertThat(find("published   on")).isEqualTo(FieldKey.PUBLISHED);
        assertThat(find("arXiv\u00A0link")).isEqualTo(FieldKey.LINK);
        assertThat(find("arXivlink")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Authored", "Name", "A Title", "Abstract", "저자들", "Published date of"})
    void isNotNamedByOtherWords(String name) {
        assertThat(SourceSlices.of(name))
                .allSatisfy(slice -> assertThat(FieldNames.KNOWN.of(slice.text(), slice.from(), slice.to()))
                        .isNull());
    }

    @Test
    void isNotNamedByAnEmptyRange() {
        assertThat(FieldNames.KNOWN.of("Authors", 5, 5)).isNull();
        assertThat(FieldNames.KNOWN.of("Authors", 5, 4)).isNull();
    }

    @Test
    void theFirstNameIsTheUsualOne() {
        assertThat(Arrays.stream(FieldKey.values()).map(FieldKeyNames::usual))
                .containsExactly(
                        "Vote",
                        "Authors",
                        "Comments",
                        "Link",
                        "Code",
                        "arXiv ID",
                        "Published",
                        "Topic",
                        "Title",
                        "Subjects");
        assertThat(FieldKey.values())
                .allSatisfy(key -> assertThat(find(FieldKeyNames.usual(key))).isEqualTo(key));
    }

    private static @Nullable FieldKey find(String name) {
        return FieldNames.KNOWN.of(name, 0, name.length());
    }
}
