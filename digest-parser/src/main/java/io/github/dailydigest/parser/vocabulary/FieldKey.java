package io.github.dailydigest.parser.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a paper that are known by name, with the keys that name them. A new key is added here. */
public enum FieldKey {
    /** The number of votes. */
    VOTES("Vote", "Votes", "Upvotes", "Upvote"),
    /** The names of the authors. */
    AUTHORS("Authors", "Author"),
    /** A remark, such as the number of pages. */
    COMMENTS("Comments", "Comment");

    private static final FieldKey[] VALUES = values();

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

    /**
     * Returns the field that the text from {@code from} to {@code to} names, ignoring case, or null if it names none.
     */
    public static @Nullable FieldKey of(String text, int from, int to) {
        for (FieldKey key : VALUES) {
            for (int i = 0; i < key.names.size(); i++) {
                String name = key.names.get(i);
                if (name.length() == to - from && AsciiCase.matches(text, from, name)) {
                    return key;
                }
            }
        }
        return null;
    }
}
