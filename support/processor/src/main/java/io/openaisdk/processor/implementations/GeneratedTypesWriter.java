package io.openaisdk.processor.implementations;

import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.JavaText;
import io.openaisdk.processor.source.SourceFile;
import java.util.NavigableSet;

/** Writes the registry of the packages. */
final class GeneratedTypesWriter {

    private final SourceFile file;

    GeneratedTypesWriter(CoreFiles files) {
        this.file = files.start(CoreNames.GENERATED_TYPES);
    }

    SourceFile write(NavigableSet<String> packageKeys) {
        String result = "@" + file.name(CoreNames.NULLABLE) + " " + file.name(CoreNames.TYPE_PACKAGE);
        file.comment(DocComment.of("Knows the packages of the API."));
        file.line("@" + file.name(ApiNames.GENERATED));
        file.openType("public final class " + file.type().simpleName());
        file.blank();
        file.line("private " + file.type().simpleName() + "() {}");
        file.blank();
        file.comment(DocComment.of("Finds the types of a package.")
                .with("param", "apiPackageSuffix the package below that of the API; empty for that itself")
                .with("return", "its types; null when it has none"));
        file.open("public static " + result + " find(String apiPackageSuffix)");
        if (packageKeys.isEmpty()) {
            file.line("return null;");
        } else {
            file.open("return switch (apiPackageSuffix)");
            for (String key : packageKeys) {
                file.line("case " + JavaText.literal(key) + " -> new " + file.name(CoreNames.typePackage(key)) + "();");
            }
            file.line("default -> null;");
            file.closeStatement();
        }
        file.close();
        file.close();
        return file;
    }
}
