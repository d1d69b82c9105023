package io.openaisdk.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes {@code docs/performance.md}: how it was measured, with which versions and where, and the tables. */
final class Document {

    /** Jars whose versions matter to who compares; the rest follows from them. */
    private static final Pattern TOLD = Pattern.compile(
            "(openai-core|openai-java|langchain4j-open-ai|simple-openai|okhttp-jvm|okhttp|httpclient5|jackson-core|gson)"
                    + "-(\\d.*)\\.jar");

    /** From its title to the next one. */
    private static final Pattern BY_HAND =
            Pattern.compile("^## Against the budgets\n(?:(?!## ).*\n)*", Pattern.MULTILINE);

    private Document() {}

    /**
     * Makes the page.
     *
     * @param rounds how many have been made
     * @param tables what was measured
     * @param before the page until now, whose section by hand is kept
     */
    static String of(Options options, Path root, int rounds, String tables, String before) throws IOException {
        return """
                # Performance

                Written by `support/benchmarks/run --write`. Each client runs alone in a JVM of its own (1 GiB heap, G1; cold start and
                upload with the flags told there) against a loopback server in another process. Clients take turns in %d round%s, and each
                round begins with another one. Figures are medians over the rounds. In parentheses is the median of the ratio
                to the better bare client *in the same round*: read those, because the speed of a machine changes.

                `bare-okhttp` and `bare-jdk` send the same request and find the text with a streaming parser. They build no model, check
                nothing and retry nothing: they are the lower bound. `openai-sdk` is this SDK with a transport and a codec.
                CPU time is that of the whole process, its compiler and collector included. `≥` marks bytes of which those of
                threads that ended are missing, which JDK 17 does not tell. `-` is what a client cannot do. Asynchronous rows are
                compared with the blocking bare clients.
                %s
                - Date: %s
                - JDK: %s %s, %s
                - Machine: %s, %d processors
                %s
                %s%s""".formatted(
                        rounds,
                        rounds == 1 ? "" : "s",
                        options.quick() ? "\n**A quick run: far too short for figures that mean anything.**\n" : "",
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        System.getProperty("java.vm.vendor"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        versions(options, root),
                        byHand(before),
                        tables.stripTrailing() + "\n");
    }

    /** Gives what somebody has written about the figures. */
    static String byHand(String page) {
        Matcher section = BY_HAND.matcher(page);
        return section.find() ? section.group() : "";
    }

    private static String versions(Options options, Path root) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Contender contender : options.chooseClients(Contender.ALL)) {
            Set<String> versions = new LinkedHashSet<>();
            for (Path jar : contender.runtimeJars(root)) {
                Matcher name = TOLD.matcher(jar.getFileName().toString());
                if (name.matches()) {
                    versions.add(name.group(1) + " " + name.group(2));
                }
            }
            lines.append("- ")
                    .append(contender.name())
                    .append(": ")
                    .append(String.join(", ", versions))
                    .append("\n");
        }
        return lines.toString();
    }
}
