package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.openaisdk.api.Model;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.api.ApiReader;
import io.openaisdk.contract.comparison.Comparison;
import io.openaisdk.contract.comparison.Difference;
import io.openaisdk.contract.comparison.Root;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.review.ReviewedList;
import io.openaisdk.contract.review.Roots;
import io.openaisdk.contract.wording.CopiedWords;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the API to the published document, which is not part of this repository: without it, nothing is tested. */
class DocumentTest {

    private static final Path DOCUMENT =
            Path.of(System.getProperty("openai.document", "../../../shared/reference/openapi.json"));

    private static final int MUTATIONS = 300;
    private static final long SEED = 20260101;

    @BeforeEach
    void needsTheDocument() {
        assumeThat(Files.isRegularFile(DOCUMENT))
                .as("The OpenAPI document is not at %s; name it with -Dopenai.document=<file>.", DOCUMENT)
                .isTrue();
    }

    @Test
    void everyDifferenceIsReviewed() {
        Set<Difference> differences =
                Comparison.compare(api(), Document.read(DOCUMENT), roots()).differences();
        ReviewedList reviewed = ReviewedList.read(Path.of("reviewed.tsv"));
        assertThat(reviewed.unreviewed(differences)).isEmpty();
        assertThat(reviewed.stale(differences)).as("stale rows").isEmpty();
    }

    @Test
    void noCommentHasWordsOfTheDocument() {
        CopiedWords words = new CopiedWords(Document.read(DOCUMENT).root());

        assertThat(words.in(Path.of("../../openai-api/src/main/java"))).isEmpty();
    }

    @Test
    void everySmallChangeIsReported() {
        Api api = api();
        List<Root> roots = roots();
        Document document = Document.read(DOCUMENT);
        Set<Difference> before = Comparison.compare(api, document, roots).differences();
        List<Mutation> mutations = new Mutations(document).pick(MUTATIONS, SEED);
        List<Mutation> missed = new ArrayList<>();
        for (Mutation mutation : mutations) {
            mutation.apply().run();
            Set<Difference> after = Comparison.compare(api, document, roots).differences();
            mutation.revert().run();
            if (after.equals(before)) {
                missed.add(mutation);
            }
        }
        assertThat(mutations).hasSize(MUTATIONS);
        assertThat(missed).as("changes that nobody would notice").isEmpty();
        assertThat(Comparison.compare(api, document, roots).differences())
                .as("differences once all is as it was")
                .isEqualTo(before);
    }

    private static Api api() {
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

    private static List<Root> roots() {
        return Roots.read(Path.of("roots.tsv"));
    }
}
