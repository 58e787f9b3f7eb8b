package io.github.dailydigest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.contract.ReadFailure.Kind;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.MediaKind;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Invalid JSON is rejected, with a message that names the reason and the path. */
public abstract class RejectionContract {

    private final ContractMapper mapper;

    protected RejectionContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    static Stream<Arguments> jsonOfADigest() {
        return Stream.of(
                row("[]", "", "expected an object, not an array"),
                row("'text'", "", "expected an object, not a string"),
                row("''", "", "expected an object, not a string"),
                row("1", "", "expected an object, not a whole number"),
                row("1.5", "", "expected an object, not a number with a fraction"),
                row("true", "", "expected an object, not a boolean"),
                row("false", "", "expected an object, not a boolean"),
                row("{'date':20310203}", "Digest[date]", "expected a string, not a whole number"),
                row("{'date':[2031,2,3]}", "Digest[date]", "expected a string, not an array"),
                row("{'date':'2031-02-30'}", "Digest[date]", "Text '2031-02-30' could not be parsed"),
                row("{'date':'Feb 3, 2031'}", "Digest[date]", "Text 'Feb 3, 2031' could not be parsed"),
                row("{'date':''}", "Digest[date]", "Text '' could not be parsed"),
                row("{'endDate':20310209}", "Digest[endDate]", "expected a string, not a whole number"),
                row("{'endDate':'2031-02-30'}", "Digest[endDate]", "Text '2031-02-30' could not be parsed"),
                row(
                        "{'endDate':'2031-02-09'}",
                        "",
                        "Digest.endDate is 2031-02-09; it must be after date, which is absent"),
                row(
                        "{'endDate':'2031-02-03','date':'2031-02-03'}",
                        "",
                        "Digest.endDate is 2031-02-03; it must be after date, which is 2031-02-03"),
                row("{'endDate':'2031-02-09','endDate':'2031-02-09'}", "Digest[endDate]", "duplicate key \"endDate\""),
                row("{'title':{}}", "Digest[title]", "expected a string, not an object"),
                row("{'title':' '}", "Digest[title]", BLANK),
                row("{'papers':{}}", "Digest[papers]", "expected an array, not an object"),
                row("{'papers':'x'}", "Digest[papers]", "expected an array, not a string"),
                row("{'papers':[null]}", "Digest[papers] List[0]", "expected an object, not null"),
                row("{'papers':[[]]}", "Digest[papers] List[0]", "expected an object, not an array"),
                row(
                        "{'papers':[{'title':'a'},{'votes':1}]}",
                        "Digest[papers] List[1]",
                        "Cannot build Paper, some of required attributes are not set [title]"),
                row("{'papers':[],'title':'a','papers':[]}", "Digest[papers]", "duplicate key \"papers\""),
                row("{'date':null,'date':'2031-02-03'}", "Digest[date]", "duplicate key \"date\""));
    }

    static Stream<Arguments> jsonOfAPaper() {
        return Stream.of(
                row("'title':1", "Paper[title]", "expected a string, not a whole number"),
                row("'title':true", "Paper[title]", "expected a string, not a boolean"),
                row("'title':''", "Paper[title]", BLANK),
                row("'title':'\u00A0\\n'", "Paper[title]", BLANK),
                row("'title':null", "", "Cannot build Paper, some of required attributes are not set [title]"),
                row(
                        "'title':'a','title':'b'",
                        "Paper[title]",
                        "duplicate key \"title\"; a key may occur only once in an object"),
                row("'url':5", "Paper[url]", "expected a string, not a whole number"),
                row("'url':''", "Paper[url]", "the URL is empty; it needs at least one character"),
                row(
                        "'url':'a b'",
                        "Paper[url]",
                        "the URL contains white space at index 1: \"a b\"; write a space as %20"),
                row("'url':'a\u00A0b'", "Paper[url]", "the URL contains white space"),
                row("'arxivId':3102.00001", "Paper[arxivId]", "expected a string, not a number with a fraction"),
                row("'arxivId':{}", "Paper[arxivId]", "expected a string, not an object"),
                row("'links':{}", "Paper[links]", "expected an array, not an object"),
                row("'links':['/code']", "Paper[links] List[0]", "expected an object, not a string"),
                row("'links':[null]", "Paper[links] List[0]", "expected an object, not null"),
                row("'links':[{'text':'Code','url':'/code'},{'text':''}]", "Paper[links] List[1] Link[text]", BLANK),
                row("'links':[{'text':7}]", "Paper[links] List[0] Link[text]", "expected a string, not a whole number"),
                row("'links':[{'url':''}]", "Paper[links] List[0] Link[url]", "the URL is empty"),
                row(
                        "'links':[{'url':'a b'}]",
                        "Paper[links] List[0] Link[url]",
                        "the URL contains white space at index 1"),
                row("'links':[{'url':'a','url':'b'}]", "Paper[links] List[0] Link[url]", "duplicate key \"url\""),
                row("'links':[{'text':'a','text':'b'}]", "Paper[links] List[0] Link[text]", "duplicate key \"text\""),
                row(
                        "'links':[{'text':'Code'}]",
                        "Paper[links] List[0]",
                        "Cannot build Link, some of required attributes are not set [url]"),
                row("'links':[],'links':[]", "Paper[links]", "duplicate key \"links\""),
                row("'topic':7", "Paper[topic]", "expected a string, not a whole number"),
                row("'topic':' '", "Paper[topic]", BLANK),
                row("'topic':'a','topic':'a'", "Paper[topic]", "duplicate key \"topic\""),
                row("'published':20310202", "Paper[published]", "expected a string, not a whole number"),
                row("'published':'2031-02-30'", "Paper[published]", "Text '2031-02-30' could not be parsed"),
                row("'published':null,'published':''", "Paper[published]", "duplicate key \"published\""),
                row("'moreAuthors':'true'", "Paper[moreAuthors]", "expected a boolean, not a string"),
                row("'moreAuthors':1", "Paper[moreAuthors]", "expected a boolean, not a whole number"),
                row("'moreAuthors':[]", "Paper[moreAuthors]", "expected a boolean, not an array"),
                row("'moreAuthors':{}", "Paper[moreAuthors]", "expected a boolean, not an object"),
                row("'moreAuthors':true,'moreAuthors':true", "Paper[moreAuthors]", "duplicate key \"moreAuthors\""),
                row("'media':'/t.png'", "Paper[media]", "expected an object, not a string"),
                row(
                        "'media':{'kind':1,'url':'/t'}",
                        "Paper[media] Media[kind]",
                        "expected a string, not a whole number"),
                row("'media':{'kind':'IMAGE','url':''}", "Paper[media] Media[url]", "the URL is empty"),
                row(
                        "'media':{'kind':'NEW','url':7}",
                        "Paper[media] Media[url]",
                        "expected a string, not a whole number"),
                row(
                        "'media':{'url':'/t'}",
                        "Paper[media]",
                        "Cannot build Media, some of required attributes are not set [kind]"),
                row(
                        "'media':{'kind':'VIDEO'}",
                        "Paper[media]",
                        "Cannot build Media, some of required attributes are not set [url]"),
                row("'votes':-1", "Paper[votes]", "-1 is out of range; it must be between 0 and 2147483647"),
                row(
                        "'votes':2147483648",
                        "Paper[votes]",
                        "2147483648 is out of range; it must be between 0 and 2147483647"),
                row(
                        "'votes':-99999999999999999999",
                        "Paper[votes]",
                        "-99999999999999999999 is out of range; it must be between 0 and 2147483647"),
                row("'votes':85.0", "Paper[votes]", "expected a whole number, not a number with a fraction"),
                row("'votes':'85'", "Paper[votes]", "expected a whole number, not a string"),
                row("'votes':false", "Paper[votes]", "expected a whole number, not a boolean"),
                row("'votes':[85]", "Paper[votes]", "expected a whole number, not an array"),
                row("'authors':{}", "Paper[authors]", "expected an array, not an object"),
                row("'authors':['Ada']", "Paper[authors] List[0]", "expected an object, not a string"),
                row("'authors':[{'name':'Ada'},{'name':''}]", "Paper[authors] List[1] Author[name]", BLANK),
                row(
                        "'authors':[{}]",
                        "Paper[authors] List[0]",
                        "Cannot build Author, some of required attributes are not set [name]"),
                row("'metadata':[]", "Paper[metadata]", "expected an object, not an array"),
                row(
                        "'metadata':{'Comments':9}",
                        "Paper[metadata] Map[Comments]",
                        "expected a string, not a whole number"),
                row("'metadata':{'A':'','A':''}", "Paper[metadata] Map[A]", "duplicate key \"A\""),
                row("'metadata':{'A':null,'A':''}", "Paper[metadata] Map[A]", "duplicate key \"A\""),
                row("'title':'a','metadata':{' ':'x'}", "", "Paper.metadata key is blank"),
                row("'title':'a','metadata':{'A':'','A ':''}", "", "Paper.metadata has the key \"A\" twice after"),
                row("'sections':'x'", "Paper[sections]", "expected an array, not a string"),
                row(
                        "'sections':[{'kind':0,'markdown':''}]",
                        "Paper[sections] List[0] Section[kind]",
                        "expected a string, not a whole number"),
                row("'sections':[{'label':' '}]", "Paper[sections] List[0] Section[label]", BLANK),
                row(
                        "'sections':[{'kind':'OTHER','markdown':['a']}]",
                        "Paper[sections] List[0] Section[markdown]",
                        "expected a string, not an array"),
                row(
                        "'sections':[{'label':'x'}]",
                        "Paper[sections] List[0]",
                        "Cannot build Section, some of required attributes are not set [kind, markdown]"),
                row(
                        "'sections':[{'points':['a',null]}]",
                        "Paper[sections] List[0] Section[points] List[1]",
                        "expected a string, not null"),
                row("'unrecognized':'x'", "Paper[unrecognized]", "expected an array, not a string"),
                row("'unrecognized':['x',' ']", "Paper[unrecognized] List[1]", BLANK));
    }

    private static final String BLANK = "the text is blank; it needs a character that is not white space";

    @ParameterizedTest
    @MethodSource("jsonOfADigest")
    void invalidDigestsAreRejected(String json, String path, String message) {
        assertRejected(json, Digest.class, path, message);
    }

    @ParameterizedTest
    @MethodSource("jsonOfAPaper")
    void invalidPapersAreRejected(String keys, String path, String message) {
        assertRejected("{" + keys + "}", Paper.class, path, message);
    }

    static Stream<Arguments> jsonOfOtherTypes() {
        return Stream.of(
                Arguments.of("[]", Author.class, "expected an object, not an array"),
                Arguments.of("'/code'", Link.class, "expected an object, not a string"),
                Arguments.of("{}", Link.class, "Cannot build Link"),
                Arguments.of("{}", Media.class, "Cannot build Media"),
                Arguments.of("'x'", Section.class, "expected an object, not a string"),
                Arguments.of("3102.00001", ArxivId.class, "expected a string, not a number with a fraction"),
                Arguments.of("'3102'", ArxivId.class, "not an arXiv identifier: \"3102\""),
                Arguments.of("0", SectionKind.class, "expected a string, not a whole number"),
                Arguments.of("{}", MediaKind.class, "expected a string, not an object"));
    }

    @ParameterizedTest
    @MethodSource("jsonOfOtherTypes")
    void invalidValuesOfOtherTypesAreRejected(String json, Class<?> type, String message) {
        assertRejected(json, type, "", message);
    }

    @Test
    void messageHasThePathAndTheLocation() {
        String json = "{\"papers\":[\n{\"title\":\"a\",\n \"votes\":\"85\"}]}";

        ReadFailure failure = mapper.readFailure(json, Digest.class);

        assertThat(failure.message())
                .contains("expected a whole number, not a string")
                .contains("line: 3, column: 10")
                .contains("(through reference chain: io.github.dailydigest.model.Digest[\"papers\"]"
                        + "->java.util.List[0]->io.github.dailydigest.model.Paper[\"votes\"])");
        assertThat(failure.line()).isEqualTo(3);
        assertThat(failure.column()).isEqualTo(10);
        assertThat(failure.targetType()).isEqualTo(Integer.class);
        assertThat(failure.cause()).isNull();
    }

    @Test
    void invalidValueIsReportedWithItsTypeAndCause() {
        ReadFailure failure = mapper.readFailure("{\"date\":\"2031-02-30\"}", Digest.class);

        assertThat(failure.kind()).isEqualTo(Kind.INVALID_VALUE);
        assertThat(failure.value()).isEqualTo("2031-02-30");
        assertThat(failure.targetType()).isEqualTo(LocalDate.class);
        assertThat(failure.cause()).isInstanceOf(DateTimeException.class);
    }

    @Test
    void invalidObjectIsReportedWithItsTypeAndCause() {
        ReadFailure failure = mapper.readFailure("{}", Paper.class);

        assertThat(failure.kind()).isEqualTo(Kind.MISMATCH);
        assertThat(failure.cause()).isInstanceOf(IllegalStateException.class);
        assertThat(failure.targetType()).isEqualTo(Paper.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"papers\":[{\"title\":\"a\"",
                "{\"papers\":[",
                "{\"papers\":",
                "{",
                "{\"x\":[[",
                "{\"papers\":[{\"title\":\"a"
            })
    void jacksonRejectsTruncatedJson(String json) {
        assertThat(mapper.readFailure(json, Digest.class).kind()).isEqualTo(Kind.UNEXPECTED_END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"papers\":[}", "{papers:[]}", "{\"papers\":[],}", "{'papers':[]}", "{\"title\":\"a\nb\"}"})
    void jacksonRejectsMalformedJson(String json) {
        assertThat(mapper.readFailure(json, Digest.class).kind()).isEqualTo(Kind.MALFORMED);
    }

    private void assertRejected(String json, Class<?> type, String path, String message) {
        ReadFailure failure = mapper.readFailure(json.replace('\'', '"'), type);

        assertThat(failure.path()).isEqualTo(path);
        assertThat(failure.reason().replace('"', '\'')).startsWith(message.replace('"', '\''));
        assertThat(failure.line()).isEqualTo(1);
        assertThat(failure.kind()).isIn(Kind.MISMATCH, Kind.INVALID_VALUE);
    }

    private static Arguments row(String json, String path, String message) {
        return Arguments.of(json, path, message);
    }
}
