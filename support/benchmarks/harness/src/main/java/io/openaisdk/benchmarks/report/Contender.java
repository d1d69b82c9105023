package io.openaisdk.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client that is measured.
 *
 * @param name what it is called in the tables
 * @param module the directory of its module
 * @param className its class
 * @param library the directory of the jars it runs on, in the target directory of the module
 * @param bare says that it is a lower bound
 */
record Contender(String name, String module, String className, String library, boolean bare) {

    private static final String PACKAGE = "io.openaisdk.benchmarks.";

    /** All of them, the lower bounds first. */
    static final List<Contender> ALL = List.of(
            new Contender("bare-okhttp", "client-bare", PACKAGE + "bare.BareOkHttp", "lib", true),
            new Contender("bare-jdk", "client-bare", PACKAGE + "bare.BareJdk", "lib-jdk", true),
            ours("apache", "jackson"),
            ours("apache", "jackson3"),
            ours("apache", "gson"),
            ours("okhttp", "jackson"),
            ours("okhttp", "jackson3"),
            ours("okhttp", "gson"),
            ours("jdk", "jackson"),
            ours("jdk", "jackson3"),
            ours("jdk", "gson"),
            peer("openai-java", "client-official", "official.OfficialClient"),
            peer("langchain4j", "client-langchain4j", "langchain4j.LangChain4jClient"),
            peer("simple-openai", "client-simple-openai", "simpleopenai.SimpleOpenAIClient"));

    private static Contender ours(String transport, String codec) {
        return new Contender(
                "openai-sdk " + transport + "+" + codec,
                "client-openaisdk",
                PACKAGE + "openaisdk.OpenAISdk",
                "lib-" + transport + "-" + codec,
                false);
    }

    private static Contender peer(String name, String module, String className) {
        return new Contender(name, module, PACKAGE + className, "lib", false);
    }

    /** Gives its class path: its own classes, and the jars it runs on with the harness among them. */
    List<Path> classPath(Path root) throws IOException {
        List<Path> path = new ArrayList<>(jars(root.resolve(module).resolve("target")));
        path.addAll(jars(root.resolve(module).resolve("target").resolve(library)));
        return path;
    }

    /** Gives the jars that an application would have to have. */
    List<Path> runtimeJars(Path root) throws IOException {
        return jars(root.resolve(module).resolve("target").resolve(library)).stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("openai-benchmarks-"))
                .toList();
    }

    private static List<Path> jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
