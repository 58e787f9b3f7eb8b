package io.github.dailydigest.campaign;

/**
 * Whether this test run is a campaign. A campaign tries all that the tests state: each property as often as it says,
 * and hostile input at its full size. Other builds try less of the same, so that they end within minutes.
 *
 * <p>The system property {@code digest.campaign} switches it on; the Maven profile {@code campaign} sets it.
 */
public final class Campaign {

    private static final boolean ON = Boolean.getBoolean("digest.campaign");

    private Campaign() {}

    /** Returns whether this test run is a campaign. */
    public static boolean isOn() {
        return ON;
    }

    /** Returns the full size in a campaign, else a tenth of it. */
    public static int size(int full) {
        return ON ? full : full / 10;
    }
}
