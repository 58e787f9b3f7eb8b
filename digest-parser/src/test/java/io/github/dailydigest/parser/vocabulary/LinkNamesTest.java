package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PDF",
                "pdf",
                "arXiv",
                "alphaXiv",
                "Paper",
                "Hugging Face",
                "HF page",
                "OpenReview",
                "DOI",
                "Code",
                "GitHub",
                "Project page",
                "Read more",
                "back to top",
                "↑ Top",
                "📄 PDF",
                "[PDF]",
                "**Code**",
                "PDF →",
                "papers.cool",
                "论文",
                "论文链接",
                "3102.00001",
                "arXiv:3102.00001v2",
                "[arXiv 3102.00001]",
                "Read the paper",
                "代码",
                "논문",
                "코드",
                "論文",
                "コード",
                "enlace",
                "lien",
                "artículo",
                "bağlantı",
                "makale",
                "----------------------------------------PDF",
            })
    void sayWhatIsLinkedTo(String text) {
        assertThat(LinkNames.contain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "→",
                "A Title",
                "PDFs",
                "PDF of A Title",
                "Code Llama",
                "3102.1",
                "3102.00001 and more",
                "Read papers",
                "论文标题",
                "----------------------------------------------PDF",
            })
    void areNoTitles(String text) {
        assertThat(LinkNames.contain(text)).isFalse();
    }
}
