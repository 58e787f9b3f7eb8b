package io.github.dailydigest.architecture;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java code from a document: imports, then statements as in the body of a method. */
record Snippet(String text) {

    private static final String NAME = "Snippet";

    /** Compiles it, runs it on the class path of this JVM, and returns what it printed. */
    String run(Path classes) throws IOException, ReflectiveOperationException {
        compile(classes, System.getProperty("java.class.path"));
        return run(new URL[] {classes.toUri().toURL()}, Snippet.class.getClassLoader());
    }

    /** Compiles it, runs it with only these on the class path, and returns what it printed. */
    String run(Path classes, List<Path> classPath) throws IOException, ReflectiveOperationException {
        compile(classes, classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        for (Path path : classPath) {
            urls.add(path.toUri().toURL());
        }
        return run(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static String run(URL[] urls, ClassLoader parent) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(urls, parent)) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(NAME).getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void compile(Path classes, String classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "-cp", classPath, "-proc:none", "-Xlint:all", "-Werror");
        if (!compiler.getTask(messages, null, null, options, null, List.of(source()))
                .call()) {
            throw new AssertionError("does not compile: " + messages);
        }
    }

    private JavaFileObject source() {
        String imports = lines(true);
        String statements = lines(false);
        String code = imports + "public final class " + NAME + " { public static void run() throws Exception {\n"
                + statements + "}}\n";
        return new SimpleJavaFileObject(URI.create("string:///" + NAME + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }

    private String lines(boolean imports) {
        return text.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
