package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of fields that a caller adds are found like the known ones. */
class FieldNamesTest {

    private static final DigestParser PARSER = DigestParser.builder()
            .fieldNames(FieldKey.AUTHORS, "Szerzők", "Írta", "L'équipe")
            .fieldNames(FieldKey.VOTES, "Szavazatok", "投票", "ボート")
            .fieldNames(FieldKey.LINK, "Cikk")
            .fieldNames(FieldKey.RESOURCE, "Forráskód")
            .fieldNames(FieldKey.IDENTIFIER, "Azonosító")
            .fieldNames(FieldKey.PUBLISHED, "Megjelent")
            .fieldNames(FieldKey.TOPIC, "Téma")
            .fieldNames(FieldKey.COMMENTS, "Megjegyzés")
            .fieldNames(FieldKey.TITLE, "Magyar cím")
            .fieldNames(FieldKey.OTHER, "Hely és idő")
            .build();

    private static final String LINKED = "### [A Title](https://arxiv.org/abs/3102.00001)\n\n";

    @ParameterizedTest
    @CsvSource({
        "Authors: A, true",
        "authors, true",
        "A, true",
        "저자: 가, true",
        "Qubits: A, false",
        "q, false",
        "하나: 가, false",
        "q\u0301, true",
        "Ｑ, true",
        "1. A, true"
    })
    void mostTextsAreNoFieldsByTheirFirstLetter(String text, boolean mayStart) {
        assertThat(FieldNames.KNOWN.mayStart(text, 0, text.length())).isEqualTo(mayStart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Szerzők: Ada Example, Bo Sample",
                "szerzők: Ada Example, Bo Sample",
                "SZERZŐK : Ada Example, Bo Sample",
                "Szerzo\u030Bk: Ada Example, Bo Sample",
                "Ｓｚｅｒｚők: Ada Example, Bo Sample",
                "Szerzők：Ada Example, Bo Sample",
                "Írta: Ada Example, Bo Sample",
                "L’équipe: Ada Example, Bo Sample",
                "- Szerzők: Ada Example, Bo Sample",
                "- **Szerzők:** Ada Example, Bo Sample",
                "**Szerzők**: Ada Example, Bo Sample",
                "**Szerzők** - Ada Example, Bo Sample",
                "> **Szerzők:** Ada Example, Bo Sample",
                "👥 Szerzők: Ada Example, Bo Sample",
                "| **Szerzők** | Ada Example, Bo Sample |",
                "Megjelent: 2031-02-02 | Szerzők: Ada Example, Bo Sample",
                "one sentence of prose\n\nSzerzők: Ada Example, Bo Sample",
                "- **Abstract**: one sentence\n- **Szerzők**: Ada Example, Bo Sample",
            })
    void areFoundInEveryForm(String markdown) {
        assertThat(paper(PARSER, LINKED + markdown + "\n").authors())
                .extracting(Author::name)
                .containsExactly("Ada Example", "Bo Sample");
    }

    @Test
    void giveTheValuesOfTheirFields() {
        Paper paper = paper(PARSER, """
                ### [A Title](https://example.org/a)

                Szerzők: Ada Example
                Szavazatok: 85
                Cikk: https://arxiv.org/abs/3102.00001
                Forráskód: [Code](https://example.org/code)
                Megjelent: 2031-02-02
                Téma: cs.CV
                Megjegyzés: 9 pages
                Magyar cím: Egy cím
                Hely és idő: here
                """);

        assertThat(paper.votes()).hasValue(85);
        assertThat(paper.url()).contains("https://example.org/a");
        assertThat(paper.links())
                .containsExactly(
                        Link.of("Cikk", "https://arxiv.org/abs/3102.00001"),
                        Link.of("Code", "https://example.org/code"));
        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 2));
        assertThat(paper.topic()).contains("cs.CV");
        assertThat(paper.metadata())
                .isEqualTo(Map.of("Megjegyzés", "9 pages", "Magyar cím", "Egy cím", "Hely és idő", "here"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "投票: 85 => 85",
                "投票：85 => 85",
                "ボート: 85 => 85",
                "ﾎﾞｰﾄ: 85 => 85",
            })
    void areFoundInEveryScriptAndWidth(String line, int votes) {
        assertThat(paper(PARSER, LINKED + line + "\n").votes()).hasValue(votes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Szerzők: Ada Example",
                "- **Szerzők:** Ada Example",
                "Szavazatok: 85",
                "| Szavazatok | 85 |",
            })
    void areEvidenceOfPeopleBelowADatedHeading(String line) {
        String markdown = "## Papers (2031-02-03)\n\n### [A Title](https://example.org/a)\n\n" + line + "\n";

        assertThat(papers(PARSER, markdown)).extracting(Paper::title).containsExactly("A Title");
        assertThat(papers(DigestParser.create(), markdown)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cikk: https://arxiv.org/abs/3102.00001", "- **Azonosító:** 3102.00001"})
    void areEvidenceOfAPaperThatIsNotLinked(String line) {
        List<Paper> papers = papers(PARSER, "### A Title\n\n" + line + "\n");

        assertThat(papers).extracting(Paper::title).containsExactly("A Title");
        assertThat(papers.get(0).arxivId())
                .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("3102.00001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Szerzok", "Szerző", "A Szerzők", "Szerzők és", "Irta", "Lequipe"})
    void areNotFoundWithOtherLettersOrWords(String key) {
        Paper paper = paper(PARSER, LINKED + key + ": Ada Example\n");

        assertThat(paper.authors()).isEmpty();
        assertThat(paper.metadata()).isEqualTo(Map.of(key, "Ada Example"));
    }

    @Test
    void areUnknownToAnotherParser() {
        assertThat(paper(DigestParser.create(), LINKED + "Szerzők: Ada Example\n")
                        .authors())
                .isEmpty();
    }

    @Test
    void keepTheKnownNames() {
        FieldNames names = new FieldNames(Map.of("Szerzők", FieldKey.AUTHORS));

        for (FieldKey key : FieldKey.values()) {
            assertThat(FieldKeyNames.of(key))
                    .allSatisfy(name -> assertThat(names.of("x" + name + "x", 1, name.length() + 1))
                            .isEqualTo(key));
        }
        assertThat(names.of("Szerzők", 0, 7)).isEqualTo(FieldKey.AUTHORS);
        assertThat(names.of("Szerzők", 0, 6)).isNull();
        assertThat(names.of("Szerzők", 3, 3)).isNull();
        assertThat(FieldNames.KNOWN.of("Szerzők", 0, 7)).isNull();
    }

    @Test
    void usualNamesAreThoseOfTheCanonicalForm() {
        assertThat(FieldKeyNames.usual(FieldKey.VOTES)).isEqualTo("Vote");
        assertThat(FieldKeyNames.usual(FieldKey.AUTHORS)).isEqualTo("Authors");
        assertThat(FieldKeyNames.usual(FieldKey.TOPIC)).isEqualTo("Topic");
        assertThat(FieldKeyNames.usual(FieldKey.PUBLISHED)).isEqualTo("Published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "`` => has neither letter nor digit",
                "`  ` => has neither letter nor digit",
                "- => has neither letter nor digit",
                "of these four words => has more than 3 words",
                "one - two three => has more than 3 words",
                "Szerzők: => contains a character that no key has: :",
                "*Szerzők* => contains a character that no key has: *",
                "Szerzők (3) => contains a character that no key has: (",
                "Szerzők 👥 => contains a character that no key has: 👥",
                "Votes => names the field VOTES",
                "vOTES => names the field VOTES",
                "リンク => names the field LINK",
                "Summary => names a section of kind SUMMARY",
                "What’s New => names a section of kind WHATS_NEW",
            })
    void cannotBeEmptyLongOrOfAnotherMeaning(String name, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder().fieldNames(FieldKey.AUTHORS, "Szerzők", name))
                .withMessage("names holds \"" + name + "\", which " + reason);
    }

    @Test
    void haveAtMostFiftyNineCharacters() {
        String longest = "é".repeat(59);
        DigestParser parser =
                DigestParser.builder().fieldNames(FieldKey.VOTES, longest).build();

        assertThat(paper(parser, LINKED + longest + ": 85\n").votes()).hasValue(85);
        assertThat(paper(parser, LINKED + "**" + longest + "** - 85\n").votes()).hasValue(85);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder().fieldNames(FieldKey.VOTES, longest + "é"))
                .withMessage("names holds \"" + longest + "é\", which is longer than 59 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A b c", "A-b.c/d & e", "3D", "o\u0308", "한국어 이름", "\uD835\uDC00"})
    void haveUpToThreeWordsOfLettersDigitsAndSomePunctuation(String name) {
        DigestParser parser =
                DigestParser.builder().fieldNames(FieldKey.VOTES, name).build();

        assertThat(paper(parser, LINKED + name + ": 85\n").votes()).hasValue(85);
    }

    @Test
    void aNameHasOneMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder()
                        .fieldNames(FieldKey.AUTHORS, "Szerzők")
                        .fieldNames(FieldKey.TOPIC, "szerzők"))
                .withMessage("names holds \"szerzők\", which names the field AUTHORS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder()
                        .labelNames(SectionKind.SUMMARY, "Lényeg")
                        .fieldNames(FieldKey.OTHER, "LÉNYEG"))
                .withMessage("names holds \"LÉNYEG\", which names a section of kind SUMMARY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestParser.builder()
                        .fieldNames(FieldKey.OTHER, "Lényeg")
                        .labelNames(SectionKind.SUMMARY, "Összegzés", "LÉNYEG"))
                .withMessage("names holds \"LÉNYEG\", which names the field OTHER");
    }

    @Test
    void aNameCanBeAddedAgainForTheSameField() {
        DigestParser parser = DigestParser.builder()
                .fieldNames(FieldKey.VOTES, "Szavazatok", "Votes")
                .fieldNames(FieldKey.VOTES, "Szavazatok")
                .build();

        assertThat(paper(parser, LINKED + "Szavazatok: 85\n").votes()).hasValue(85);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void cannotBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().fieldNames(null, "Szerzők"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().fieldNames(FieldKey.AUTHORS, (String[]) null))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().fieldNames(FieldKey.AUTHORS, "Szerzők", null))
                .withMessage("names");
    }

    @Test
    void aParserIsIndependentOfItsBuilder() {
        DigestParser.Builder builder = DigestParser.builder();
        DigestParser before = builder.build();
        builder.fieldNames(FieldKey.VOTES, "Szavazatok");

        assertThat(paper(before, LINKED + "Szavazatok: 85\n").votes()).isEmpty();
        assertThat(paper(builder.build(), LINKED + "Szavazatok: 85\n").votes()).hasValue(85);
    }

    @Test
    void surviveSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(PARSER);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            DigestParser copy = (DigestParser) in.readObject();

            assertThat(paper(copy, LINKED + "Szavazatok: 85\n").votes()).hasValue(85);
        }
    }

    @Test
    void aWriterWithTheNamesWritesTextThatStartsWithOne() {
        Digest digest = digest(DigestParser.create(), LINKED + "- first\n- Szavazatok: 85\n");
        DigestWriter writer = DigestWriter.builder()
                .fieldNames(FieldKey.VOTES, "Szavazatok")
                .labelNames(SectionKind.SUMMARY, "Lényeg")
                .build();

        assertThat(digest.papers().get(0).votes()).isEmpty();
        assertThat(PARSER.parse(writer.write(digest)).digests()).containsExactly(digest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestWriter.builder()
                        .fieldNames(FieldKey.VOTES, "Szavazatok")
                        .labelNames(SectionKind.SUMMARY, "Szavazatok"))
                .withMessage("names holds \"Szavazatok\", which names the field VOTES");
    }

    private static Digest digest(DigestParser parser, String markdown) {
        ParseResult result = parser.parse(markdown);
        assertThat(result.digests()).hasSize(1);
        return result.digests().get(0);
    }

    private static List<Paper> papers(DigestParser parser, String markdown) {
        return parser.parse(markdown).digests().stream()
                .flatMap(digest -> digest.papers().stream())
                .toList();
    }

    private static Paper paper(DigestParser parser, String markdown) {
        List<Paper> papers = papers(parser, markdown);
        assertThat(papers).hasSize(1);
        return papers.get(0);
    }
}
