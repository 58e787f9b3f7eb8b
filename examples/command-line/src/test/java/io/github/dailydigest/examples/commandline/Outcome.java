package io.github.dailydigest.examples.commandline;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The exit status and the output of the command. */
record Outcome(int status, String out, String err) {

    /** The root folder of the project. */
    static final Path ROOT = Path.of(System.getProperty("digest.root"));

    /** Runs the command in this process, without a terminal. */
    static Outcome of(Object... arguments) {
        return of(InputStream.nullInputStream(), arguments);
    }

    /** Runs the command in this process, without a terminal, with this standard input. */
    static Outcome of(InputStream in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = Main.run(new Console(in, out, err, false), texts);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
