package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.SourceFile;

/** Writes the two forms that every union has. */
public final class UnionFormsWriter {

    private final UnionDescription union;
    private final ApiFiles files;

    /**
     * Starts the forms of a union.
     *
     * @param union the union
     * @param files starts the files
     */
    public UnionFormsWriter(UnionDescription union, ApiFiles files) {
        this.union = union;
        this.files = files;
    }

    /**
     * Writes the form for what no other form fits.
     *
     * @return the file
     */
    public SourceFile writeUnknown() {
        SourceFile file = files.start(union.unknown());
        String name = file.name(union.name());
        file.comment(DocComment.of("A form of {@link " + name + "} that this version of the SDK does not know.")
                .with("param", "json what was read; it is written back unchanged"));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.emptyType(
                "public record " + file.type().simpleName() + "(" + file.name(ApiNames.JSON_VALUE) + " json)",
                " implements " + name + ", " + file.name(ApiNames.UNKNOWN_VARIANT));
        return file;
    }

    /**
     * Writes the form that makes callers ready for new ones.
     *
     * @return the file
     */
    public SourceFile writeHidden() {
        SourceFile file = files.start(union.hidden());
        String name = file.name(union.name());
        file.comment(DocComment.of(
                "Makes a {@code default} branch necessary where forms of {@link " + name + "} are told apart.",
                "",
                "<p>Nothing implements it. Because it cannot be named elsewhere, a new form breaks no caller."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.emptyType("non-sealed interface " + file.type().simpleName(), " extends " + name);
        return file;
    }
}
