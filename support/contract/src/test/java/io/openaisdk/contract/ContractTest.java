package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as the script does. */
class ContractTest {

    private static final String DIFFERENCE = "Book.price [books.Book]: only in the API";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeRoots() throws IOException {
        Files.writeString(directory.resolve("roots.tsv"), "# roots\nBookSold\tbooks.BookSoldEvent\n");
    }

    @Test
    void cleanCheckSaysHowMuchWasCompared() {
        assertThat(check()).isEqualTo(Contract.CLEAN);
        assertThat(text(out)).contains("Compared 6 operations,").contains("0 differences, 0 reviewed, 0 stale rows.");
    }

    @Test
    void differenceFailsTheCheck() throws IOException {
        changeDocument();
        assertThat(check()).isEqualTo(Contract.DIFFERENT);
        assertThat(text(out)).contains(DIFFERENCE);
    }

    @Test
    void reviewedDifferenceDoesNot() throws IOException {
        changeDocument();
        Files.writeString(
                directory.resolve("reviewed.tsv"), "# comment\n\n" + DIFFERENCE + "\tBooks have no price yet.\n");
        assertThat(check()).isEqualTo(Contract.CLEAN);
        assertThat(text(out)).contains("0 differences, 1 reviewed, 0 stale rows.");
    }

    @Test
    void rowWithoutReasonAcceptsNothing() throws IOException {
        changeDocument();
        Files.writeString(directory.resolve("reviewed.tsv"), DIFFERENCE + "\t\n");
        assertThat(check()).isEqualTo(Contract.DIFFERENT);
    }

    @Test
    void rowThatMatchesNothingFailsTheCheck() throws IOException {
        Files.writeString(directory.resolve("reviewed.tsv"), DIFFERENCE + "\tBooks have no price yet.\n");
        assertThat(check()).isEqualTo(Contract.DIFFERENT);
        assertThat(text(out)).contains("stale row: " + DIFFERENCE);
    }

    @Test
    void rowsAreReadyForTheList() throws IOException {
        changeDocument();
        assertThat(check("--rows")).isEqualTo(Contract.DIFFERENT);
        assertThat(text(out)).isEqualTo(DIFFERENCE + "\t" + System.lineSeparator());
    }

    @Test
    void draftsAreWritten() throws IOException {
        ObjectNode document = Fixture.document();
        ((ObjectNode) document.at("/components/schemas/Author/properties"))
                .putObject("email")
                .put("type", "string");
        Path file = Files.writeString(directory.resolve("document.json"), document.toString());
        Path drafts = directory.resolve("drafts");
        assertThat(run(
                        "draft",
                        file.toString(),
                        "--out",
                        drafts.toString(),
                        "--api",
                        Fixture.classes().toString(),
                        "--roots",
                        directory.resolve("roots.tsv").toString()))
                .isEqualTo(Contract.CLEAN);
        assertThat(drafts.resolve("io/openaisdk/api/books/Author.additions.java.txt"))
                .content()
                .contains("Optional<String> email();");
        assertThat(text(out)).contains("Wrote 1 files to " + drafts);
        assertThat(run("draft", file.toString())).isEqualTo(Contract.MISUSED);
    }

    @Test
    void closedCopyIsWritten() throws IOException {
        Path copy = directory.resolve("closed.json");
        assertThat(run("close", "src/test/resources/document.json", copy.toString()))
                .isEqualTo(Contract.CLEAN);
        assertThat(Json.read(Files.readString(copy)).at("/components/schemas/Cover/additionalProperties"))
                .isEqualTo(Json.read("false"));
        assertThat(text(out)).contains("Closed ").contains(" schemas in " + copy);
    }

    @Test
    void misuseIsExplained() {
        assertThat(run()).isEqualTo(Contract.MISUSED);
        assertThat(run("compare")).isEqualTo(Contract.MISUSED);
        assertThat(run("check")).isEqualTo(Contract.MISUSED);
        assertThat(run("check", "nowhere.json")).isEqualTo(Contract.MISUSED);
        assertThat(run("check", "nowhere.json", "--colour", "red")).isEqualTo(Contract.MISUSED);
        assertThat(run("check", "nowhere.json", "--api")).isEqualTo(Contract.MISUSED);
        assertThat(check("--api", "nowhere")).isEqualTo(Contract.MISUSED);
        assertThat(check("--api", directory.toString())).isEqualTo(Contract.MISUSED);
        assertThat(text(err))
                .contains("Usage: contract check <document>")
                .contains("There is no command compare.")
                .contains("Expected 1 file, found 0")
                .contains("There is no document at nowhere.json.")
                .contains("There is no option --colour here")
                .contains("Option --api needs a value.")
                .contains("There is no API at nowhere;")
                .contains("Cannot read the API at ");
    }

    @Test
    void documentThatIsNone() throws IOException {
        Path file = Files.writeString(directory.resolve("text.json"), "{");
        assertThat(run("check", file.toString())).isEqualTo(Contract.MISUSED);
        Files.writeString(file, "{}");
        assertThat(run("check", file.toString())).isEqualTo(Contract.MISUSED);
        assertThat(text(err)).contains("is no JSON").contains("has no paths");
    }

    @Test
    void listWithTwoRowsForOneDifference() throws IOException {
        Files.writeString(directory.resolve("reviewed.tsv"), DIFFERENCE + "\tOne.\n" + DIFFERENCE + "\tTwo.\n");
        assertThat(check()).isEqualTo(Contract.MISUSED);
        assertThat(text(err)).contains("has two rows for: " + DIFFERENCE);
    }

    private void changeDocument() throws IOException {
        ObjectNode document = Fixture.document();
        ((ObjectNode) document.at("/components/schemas/Book/allOf/1/properties")).remove("price");
        Files.writeString(directory.resolve("document.json"), document.toString());
    }

    private int check(String... options) {
        Path changed = directory.resolve("document.json");
        List<String> args = new ArrayList<>(List.of(
                "check",
                Files.exists(changed) ? changed.toString() : "src/test/resources/document.json",
                "--api",
                Fixture.classes().toString(),
                "--reviewed",
                directory.resolve("reviewed.tsv").toString(),
                "--roots",
                directory.resolve("roots.tsv").toString()));
        args.addAll(List.of(options));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        return new Contract(stream(out), stream(err)).run(List.of(args));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
