package io.openaisdk.testkit.internal.service;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns texts into vectors of length 1 without a model: each word has a direction of its own, and a text is their sum.
 *
 * <p>The same text always gives the same vector, and texts are the nearer to each other the more words they share.
 */
final class Embedder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Embedder() {}

    static float[] embed(String text, int dimensions) {
        double[] sum = new double[dimensions];
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        boolean empty = true;
        while (words.find()) {
            addDirection(sum, words.group());
            empty = false;
        }
        if (empty) {
            addDirection(sum, text);
        }
        return unit(sum);
    }

    private static void addDirection(double[] sum, String word) {
        SplittableRandom random = new SplittableRandom(seed(word));
        for (int i = 0; i < sum.length; i++) {
            sum[i] += random.nextDouble() - 0.5;
        }
    }

    private static long seed(String word) {
        long hash = 1_125_899_906_842_597L;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static float[] unit(double[] sum) {
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        float[] vector = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            vector[i] = (float) (sum[i] / length);
        }
        return vector;
    }
}
