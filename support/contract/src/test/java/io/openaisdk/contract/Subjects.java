package io.openaisdk.contract;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.openaisdk.api.Model;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.ApiReader;
import io.openaisdk.contract.comparison.Root;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.review.Roots;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is compared: the published document, which is not part of this repository, and the API as it was compiled. */
public final class Subjects {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("openai.document", "../../../shared/reference/openapi.json"));

    private Subjects() {}

    /**
     * Reads the document; without it the test that asks is skipped.
     *
     * @return the document
     */
    public static Document document() {
        assumeThat(Files.isRegularFile(DOCUMENT))
                .as("The OpenAPI document is not at %s; name it with -Dopenai.document=<file>.", DOCUMENT)
                .isTrue();
        return Document.read(DOCUMENT);
    }

    /**
     * Reads the API that is on the class path.
     *
     * @return the API
     */
    public static Api api() {
        try {
            return ApiReader.read(Path.of(Model.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the types that no operation leads to.
     *
     * @return the roots
     */
    public static List<Root> roots() {
        return Roots.read(Path.of("roots.tsv"));
    }
}
