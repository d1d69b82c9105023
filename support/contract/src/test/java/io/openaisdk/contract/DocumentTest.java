package io.openaisdk.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.comparison.Comparison;
import io.openaisdk.contract.comparison.Difference;
import io.openaisdk.contract.comparison.Root;
import io.openaisdk.contract.document.Document;
import io.openaisdk.contract.review.ReviewedList;
import io.openaisdk.contract.wording.CopiedWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the API to the published document, which is not part of this repository: without it, nothing is tested. */
class DocumentTest {

    private static final int MUTATIONS = 300;
    private static final long SEED = 20260101;

    @Test
    void everyDifferenceIsReviewed() {
        Set<Difference> differences = Comparison.compare(Subjects.api(), Subjects.document(), Subjects.roots())
                .differences();
        ReviewedList reviewed = ReviewedList.read(Path.of("reviewed.tsv"));
        assertThat(reviewed.unreviewed(differences)).isEmpty();
        assertThat(reviewed.stale(differences)).as("stale rows").isEmpty();
    }

    @Test
    void noCommentHasWordsOfTheDocument() {
        CopiedWords words = new CopiedWords(Subjects.document().root());

        assertThat(words.in(Path.of("../../openai-api/src/main/java"))).isEmpty();
    }

    @Test
    void everySmallChangeIsReported() {
        Api api = Subjects.api();
        List<Root> roots = Subjects.roots();
        Document document = Subjects.document();
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
}
