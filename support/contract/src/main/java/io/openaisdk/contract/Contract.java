package io.openaisdk.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.ApiReader;
import io.openaisdk.contract.comparison.Comparison;
import io.openaisdk.contract.comparison.Difference;
import io.openaisdk.contract.comparison.Report;
import io.openaisdk.contract.document.ClosedCopy;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.draft.Drafter;
import io.openaisdk.contract.review.ReviewedList;
import io.openaisdk.contract.review.Roots;
import io.openaisdk.contract.wording.CopiedWords;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command line. */
public final class Contract {

    static final int CLEAN = 0;
    static final int DIFFERENT = 1;
    static final int MISUSED = 2;

    private static final String USAGE = """
            Usage: contract check <document> [--api <classes or jar>] [--reviewed <file>] [--roots <file>] [--rows]
                   contract draft <document> --out <directory> [--api <classes or jar>] [--reviewed <file>] [--roots <file>]
                   contract close <document> <copy>
                   contract words <document> [--sources <directory>]""";

    private final PrintStream out;
    private final PrintStream err;

    Contract(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs a command and ends with its exit code: 0 for a clean run, 1 for differences, 2 for misuse.
     *
     * @param args the command and what it is run with
     */
    public static void main(String[] args) {
        System.exit(new Contract(System.out, System.err).run(List.of(args)));
    }

    int run(List<String> args) {
        try {
            if (args.isEmpty()) {
                throw new UsageException(USAGE);
            }
            List<String> rest = args.subList(1, args.size());
            return switch (args.get(0)) {
                case "check" -> check(Arguments.parse(rest, 1));
                case "draft" -> draft(Arguments.parse(rest, 1));
                case "close" -> close(Arguments.parse(rest, 2));
                case "words" -> words(Arguments.parse(rest, 1));
                default -> throw new UsageException("There is no command " + args.get(0) + ".\n" + USAGE);
            };
        } catch (UsageException e) {
            err.println(e.getMessage());
            return MISUSED;
        }
    }

    private int draft(Arguments arguments) {
        arguments.allow("out", "api", "reviewed", "roots");
        Path directory = arguments.option("out");
        Document document = Document.read(arguments.path(0));
        Api api = ApiReader.read(arguments.api());
        Report report = Comparison.compare(api, document, Roots.read(arguments.roots()));
        Map<String, String> files = Drafter.draft(
                api, document, report, ReviewedList.read(arguments.reviewed()).unreviewed(report.differences()));
        files.forEach((name, text) -> {
            try {
                Path file = directory.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.println("Wrote " + files.size() + " files to " + directory + ".");
        return CLEAN;
    }

    private int close(Arguments arguments) {
        arguments.allow();
        ClosedCopy.Result copy = ClosedCopy.of(Document.read(arguments.path(0)));
        try {
            new ObjectMapper().writeValue(arguments.path(1).toFile(), copy.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println("Closed " + copy.closed() + " schemas in " + arguments.path(1) + ".");
        return CLEAN;
    }

    private int words(Arguments arguments) {
        arguments.allow("sources");
        List<String> copies = new CopiedWords(Document.read(arguments.path(0)).root()).in(arguments.sources());
        copies.forEach(out::println);
        out.println(copies.size() + " comments with words of the document.");
        return copies.isEmpty() ? CLEAN : DIFFERENT;
    }

    private int check(Arguments arguments) {
        arguments.allow("api", "reviewed", "roots", "rows");
        Document document = Document.read(arguments.path(0));
        Report report = Comparison.compare(ApiReader.read(arguments.api()), document, Roots.read(arguments.roots()));
        ReviewedList reviewed = ReviewedList.read(arguments.reviewed());
        List<Difference> unreviewed = reviewed.unreviewed(report.differences());
        List<String> stale = reviewed.stale(report.differences());
        if (arguments.has("rows")) {
            unreviewed.forEach(difference -> out.println(difference + "\t"));
        } else {
            unreviewed.forEach(out::println);
            stale.forEach(text -> out.println("stale row: " + text));
            out.println("Compared " + report.summary() + ".");
            out.println(
                    unreviewed.size() + " differences, " + (report.differences().size() - unreviewed.size())
                            + " reviewed, " + stale.size() + " stale rows.");
        }
        return unreviewed.isEmpty() && stale.isEmpty() ? CLEAN : DIFFERENT;
    }
}
