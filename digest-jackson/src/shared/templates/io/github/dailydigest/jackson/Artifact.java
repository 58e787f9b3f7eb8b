package io.github.dailydigest.jackson;

/** This artifact, as its build names it. */
final class Artifact {

    static final String GROUP_ID = "@project.groupId@";
    static final String ID = "@project.artifactId@";
    static final String VERSION = "@project.version@";

    private Artifact() {}
}
