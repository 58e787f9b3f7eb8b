package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.testkit.Variant.EntryForm;
import java.util.regex.Pattern;

/** Whether a form of entries that are no headings can hold a digest, beside what the other choices can hold. */
final class EntryFormChecks {

    /** Titles that are no text of a link as a whole, or that decoration is a part of. */
    private static final Pattern ENDS_LINK =
            Pattern.compile(".*[`<>\\\\].*|.*(?:]\\(|!\\[|\\*\\*).*|[*_\"“「『《〈!\\[].*|.*[*_]");

    /** Titles that need a link to show where they start and end, and what they are. */
    private static final Pattern NEEDS_LINK = Pattern.compile("(?:[^\\p{L}$]|(?i:paper|title)\\b).*|.*[:：]"
            + "|.*[\\[\\]|·•*_].*|\\S+(?: \\S+){0,2}? ?[:：].*|.*[\\p{So}\\p{Cf}].*");

    /** One word, without punctuation around it, may name what a link leads to. */
    private static final Pattern TWO_WORDS = Pattern.compile(".*\\p{L}\\S* (?:.* )?\\S*\\p{L}.*");

    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}+ \\p{L}+ \\p{L}+.*");

    private EntryFormChecks() {}

    static void check(Digest digest, EntryForm form, String path, Violations violations) {
        if (form == EntryForm.HEADING) {
            return;
        }
        boolean dated = digest.date().isPresent();
        violations.addIf(form == EntryForm.LINK_LINE && !dated, path, "has no date, as a link on a line needs");
        if (!dated && form != EntryForm.TABLE_ROW) {
            boolean isList = digest.papers().size() > 1
                    && THREE_WORDS.matcher(digest.papers().get(0).title()).matches();
            violations.addIf(
                    !isList, path, "has no date, and no second paper or too short a title to be one of several");
        }
        for (int i = 0; i < digest.papers().size(); i++) {
            check(digest.papers().get(i), form, path + ".papers[" + i + "]", violations);
        }
        if (form == EntryForm.TABLE_ROW) {
            PaperTable.check(digest, path, violations);
        }
    }

    private static void check(Paper paper, EntryForm form, String path, Violations violations) {
        violations.addIf(
                paper.arxivId().isEmpty(), path + ".url", "is not on arXiv, which shows that an entry is a paper");
        checkTitle(paper.title(), form, path + ".title", violations);
        if (form != EntryForm.TABLE_ROW) {
            for (int i = 0; i < paper.sections().size(); i++) {
                checkBody(paper.sections().get(i), form, path + ".sections[" + i + "].markdown", violations);
            }
        }
    }

    private static void checkTitle(String title, EntryForm form, String path, Violations violations) {
        violations.addIf(
                ENDS_LINK.matcher(title).matches()
                        || !PaperLinks.hasBalancedBrackets(title)
                        || !TWO_WORDS.matcher(title).matches(),
                path,
                "is one word, or has markup that could end or decorate the title of an entry");
        violations.addIf(
                PaperEntries.haveUrlField(form)
                        && (NEEDS_LINK.matcher(title).matches() || BodyLines.namesKnownSection(title)),
                path,
                "has what could be decoration, a label or a field in a title that is no link");
    }

    private static void checkBody(Section section, EntryForm form, String path, Violations violations) {
        String body = section.markdown();
        violations.addIf(Fences.openAtEnd(body), path, "opens a fence that would include the entry after it");
        body.lines().forEach(line -> {
            String text = line.strip();
            violations.addIf(
                    BodyLines.looksLikeHeading(line) || text.startsWith("<"),
                    path,
                    "has a line that could end the entry: \"" + line + "\"");
            violations.addIf(
                    (form == EntryForm.LINK_LINE && text.startsWith("["))
                            || (form == EntryForm.BOLD_LINE && (text.startsWith("**") || text.startsWith("__"))),
                    path,
                    "has a line that could start another entry: \"" + line + "\"");
        });
    }
}
