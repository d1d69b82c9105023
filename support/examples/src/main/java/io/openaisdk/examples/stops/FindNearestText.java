package io.openaisdk.examples.stops;

import io.openaisdk.api.FloatVector;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.embeddings.CreateEmbeddingResponse;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Finds the text that is nearest to a question. */
public final class FindNearestText implements Stop {

    private static final List<String> TEXTS =
            List.of("The cat sleeps on the sofa.", "Interest rates rose again.", "A train to Paris leaves every hour.");

    @Override
    public String title() {
        return "Embeddings, and the nearest text";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        FloatVector question = embed(client, List.of("When does the next train to Paris leave?"))
                .data()
                .get(0)
                .embedding();
        CreateEmbeddingResponse texts = embed(client, TEXTS);
        int nearest = 0;
        double best = -1;
        for (int i = 0; i < TEXTS.size(); i++) {
            double similarity = question.cosineSimilarity(texts.data().get(i).embedding());
            out.printf(Locale.ROOT, "%.3f  %s%n", similarity, TEXTS.get(i));
            if (similarity > best) {
                best = similarity;
                nearest = i;
            }
        }
        out.println("Nearest: " + TEXTS.get(nearest));
    }

    private static CreateEmbeddingResponse embed(OpenAI client, List<String> texts) {
        return client.embeddings().create(p -> p.model("text-embedding-3-small").input(texts));
    }
}
