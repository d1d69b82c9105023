package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Judges texts by a few words; the name of a category always belongs to it, so tests can ask for any. */
final class Moderator {

    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> IMAGE_CATEGORIES =
            Set.of("self-harm", "self-harm/intent", "self-harm/instructions", "sexual", "violence", "violence/graphic");
    private static final double FLAGGED = 0.95;
    private static final double CLEAR = 0.00001;

    private Moderator() {}

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        words.put("harassment", Set.of("idiot", "moron", "loser"));
        words.put("harassment/threatening", Set.of());
        words.put("sexual", Set.of("porn"));
        words.put("hate", Set.of("subhuman"));
        words.put("hate/threatening", Set.of());
        words.put("illicit", Set.of("shoplift", "counterfeit"));
        words.put("illicit/violent", Set.of());
        words.put("self-harm/intent", Set.of());
        words.put("self-harm/instructions", Set.of());
        words.put("self-harm", Set.of("suicide"));
        words.put("sexual/minors", Set.of());
        words.put("violence", Set.of("kill", "murder", "stab"));
        words.put("violence/graphic", Set.of("gore"));
        return words;
    }

    static JsonValue judge(String text, boolean hasText, boolean hasImage) {
        Set<String> said =
                Set.copyOf(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}/-]+", -1)));
        Map<String, Object> categories = new LinkedHashMap<>();
        Map<String, Object> scores = new LinkedHashMap<>();
        Map<String, Object> inputTypes = new LinkedHashMap<>();
        WORDS.forEach((category, words) -> {
            boolean flagged = said.contains(category) || words.stream().anyMatch(said::contains);
            categories.put(category, flagged);
            scores.put(category, flagged ? FLAGGED : CLEAR);
            inputTypes.put(category, inputTypes(category, hasText, hasImage));
        });
        return Members.of("flagged", categories.containsValue(true))
                .put("categories", categories)
                .put("category_scores", scores)
                .put("category_applied_input_types", inputTypes)
                .json();
    }

    private static List<String> inputTypes(String category, boolean hasText, boolean hasImage) {
        List<String> types = new ArrayList<>();
        if (hasText) {
            types.add("text");
        }
        if (hasImage && IMAGE_CATEGORIES.contains(category)) {
            types.add("image");
        }
        return types;
    }
}
