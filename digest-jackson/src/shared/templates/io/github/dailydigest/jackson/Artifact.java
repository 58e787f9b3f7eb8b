package io.github.dailydigest.jackson;

/** The Maven coordinates of this artifact. */
final class Artifact {

    static final String GROUP_ID = "@project.groupId@";
    static final String ID = "@project.artifactId@";
    static final String VERSION = "@project.version@";

    private Artifact() {}
}
