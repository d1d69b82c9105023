package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.SourceFile;
import java.util.NavigableSet;

/** Writes the list of everything, which is how the core finds the API. */
public final class IndexWriter {

    private final SourceFile file;

    /**
     * Starts the index.
     *
     * @param files starts the file
     */
    public IndexWriter(ApiFiles files) {
        this.file = files.start(ApiNames.API_INDEX);
    }

    /**
     * Writes the index.
     *
     * @param models all models
     * @param unions all unions
     * @param enums all enums
     * @param services all services
     * @return the file
     */
    public SourceFile write(
            NavigableSet<TypeName> models,
            NavigableSet<TypeName> unions,
            NavigableSet<TypeName> enums,
            NavigableSet<TypeName> services) {
        file.comment(DocComment.of("Lists the types of the API."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.line("@" + file.name(ApiNames.INDEX) + "(");
        writeMember("models", models, ",");
        writeMember("unions", unions, ",");
        writeMember("enums", enums, ",");
        writeMember("services", services, ")");
        file.emptyType("public interface " + ApiNames.API_INDEX.simpleName());
        return file;
    }

    /** Full names: simple ones occur in several packages. */
    private void writeMember(String member, NavigableSet<TypeName> types, String end) {
        if (types.isEmpty()) {
            file.line("        " + member + " = {}" + end);
            return;
        }
        file.line("        " + member + " = {");
        for (TypeName type : types) {
            String separator = type.equals(types.last()) ? "" : ",";
            file.line("            " + file.qualified(type) + ".class" + separator);
        }
        file.line("        }" + end);
    }
}
