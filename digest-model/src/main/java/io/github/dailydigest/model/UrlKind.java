package io.github.dailydigest.model;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a URL leads, as a browser would read it. The URLs of a digest are text that somebody wrote: a link to one that
 * is {@link #UNSAFE} can run a script in the page that contains it. Only URLs of kind {@link #WEB} are fit to be linked
 * to from any page; {@link Paper#webUrl()}, {@link Link#webUrl()} and {@link Media#webUrl()} return only these.
 *
 * <pre>{@code
 * if (UrlKind.of(paper.metadata().getOrDefault("Code", "")) == UrlKind.WEB) {
 *     System.out.println("the code is on the web");
 * }
 * }</pre>
 *
 * <p>The kind says nothing about characters that have a meaning in HTML, such as quotation marks. Escape every URL that
 * you put into an attribute.
 */
public enum UrlKind {
    /**
     * An absolute URL of the web: {@code http://} or {@code https://}, in any case, and a host. It has no control
     * characters, no user name or password, which can make a host look like another, and neither white space nor a
     * backslash up to the end of the host.
     */
    WEB,
    /** A {@code mailto:} URL. */
    MAIL,
    /**
     * A URL without a scheme, such as {@code /avatars/x.svg}, {@code #a}, the empty string, or {@code //example.org}.
     * The page that contains the link decides where it leads.
     */
    RELATIVE,
    /**
     * Any other URL: one with another scheme, such as {@code javascript:}, {@code data:} or {@code file:}, one with
     * control characters, which browsers skip, or a URL of the web in an odd form, such as {@code https:example.org}.
     * Also one that has a scheme only after character references of HTML such as <code>&amp;colon;</code> have been
     * replaced, since a page that does not escape its attributes replaces them. Percent-encoded characters are no part
     * of a scheme.
     */
    UNSAFE;

    /** Character references that can replace a part of a scheme: by number, of a colon, or of white space. */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#0*+(\\d{1,7});?|#[xX]0*+([0-9A-Fa-f]{1,6});?|(colon|Tab|NewLine);)");

    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;

    /** Browsers skip control characters and spaces before a scheme. */
    private static final Pattern SCHEME = Pattern.compile("[\\x00-\\x20]*[A-Za-z][A-Za-z0-9+.-]*:");

    /** Returns the kind of a URL; of an empty string, {@link #RELATIVE}. */
    public static UrlKind of(String url) {
        Objects.requireNonNull(url, "url");
        if (hasControlCharacters(url)) {
            return UNSAFE;
        }
        int colon = url.indexOf(':');
        if (colon < 0 || startsPath(url, colon)) {
            return url.indexOf('&') >= 0 && hasSchemeInHtml(url) ? UNSAFE : RELATIVE;
        }
        return switch (url.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> hasHost(url, colon + 1) ? WEB : UNSAFE;
            case "mailto" -> MAIL;
            default -> UNSAFE;
        };
    }

    /** Returns a URL if it is of kind {@link #WEB}. */
    static Optional<String> web(String url) {
        return of(url) == WEB ? Optional.of(url) : Optional.empty();
    }

    private static boolean hasControlCharacters(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (Character.isISOControl(url.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a path, a query or a fragment starts before an index. */
    private static boolean startsPath(String url, int index) {
        return endOfAuthority(url, 0) < index;
    }

    private static boolean hasHost(String url, int start) {
        int host = start + "//".length();
        if (!url.startsWith("//", start)) {
            return false;
        }
        int end = endOfAuthority(url, host);
        for (int i = host; i < end; i++) {
            char c = url.charAt(i);
            if (c == '@' || c == '\\' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        return host < end && url.charAt(host) != ':';
    }

    private static int endOfAuthority(String url, int start) {
        int i = start;
        while (i < url.length() && "/?#".indexOf(url.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Whether a URL has a scheme after an HTML parser has replaced its character references. */
    private static boolean hasSchemeInHtml(String url) {
        String decoded = REFERENCE.matcher(url).replaceAll(reference -> Matcher.quoteReplacement(decode(reference)));
        return SCHEME.matcher(decoded).lookingAt();
    }

    private static String decode(MatchResult reference) {
        String name = reference.group(3);
        if (name != null) {
            return name.equals("colon") ? ":" : "";
        }
        String decimal = reference.group(1);
        int codePoint = decimal != null
                ? Integer.parseInt(decimal, DECIMAL)
                : Integer.parseInt(reference.group(2), HEXADECIMAL);
        // Browsers skip these inside a scheme.
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || !Character.isValidCodePoint(codePoint)
                ? ""
                : Character.toString(codePoint);
    }
}
