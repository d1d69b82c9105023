package io.openaisdk.api.beta.threads;

import io.openaisdk.api.OpenEnum;

/**
 * Identifier of the model for this run. When absent, the model of the assistant applies.
 *
 * @param value the text on the wire
 */
public record ThreadCreateAndRunModel(String value) implements OpenEnum {

    /** The value {@code gpt-5}. */
    public static final ThreadCreateAndRunModel GPT_5 = new ThreadCreateAndRunModel("gpt-5");

    /** The value {@code gpt-5-mini}. */
    public static final ThreadCreateAndRunModel GPT_5_MINI = new ThreadCreateAndRunModel("gpt-5-mini");

    /** The value {@code gpt-5-nano}. */
    public static final ThreadCreateAndRunModel GPT_5_NANO = new ThreadCreateAndRunModel("gpt-5-nano");

    /** The value {@code gpt-5-2025-08-07}. */
    public static final ThreadCreateAndRunModel GPT_5_2025_08_07 = new ThreadCreateAndRunModel("gpt-5-2025-08-07");

    /** The value {@code gpt-5-mini-2025-08-07}. */
    public static final ThreadCreateAndRunModel GPT_5_MINI_2025_08_07 =
            new ThreadCreateAndRunModel("gpt-5-mini-2025-08-07");

    /** The value {@code gpt-5-nano-2025-08-07}. */
    public static final ThreadCreateAndRunModel GPT_5_NANO_2025_08_07 =
            new ThreadCreateAndRunModel("gpt-5-nano-2025-08-07");

    /** The value {@code gpt-4.1}. */
    public static final ThreadCreateAndRunModel GPT_4_1 = new ThreadCreateAndRunModel("gpt-4.1");

    /** The value {@code gpt-4.1-mini}. */
    public static final ThreadCreateAndRunModel GPT_4_1_MINI = new ThreadCreateAndRunModel("gpt-4.1-mini");

    /** The value {@code gpt-4.1-nano}. */
    public static final ThreadCreateAndRunModel GPT_4_1_NANO = new ThreadCreateAndRunModel("gpt-4.1-nano");

    /** The value {@code gpt-4.1-2025-04-14}. */
    public static final ThreadCreateAndRunModel GPT_4_1_2025_04_14 = new ThreadCreateAndRunModel("gpt-4.1-2025-04-14");

    /** The value {@code gpt-4.1-mini-2025-04-14}. */
    public static final ThreadCreateAndRunModel GPT_4_1_MINI_2025_04_14 =
            new ThreadCreateAndRunModel("gpt-4.1-mini-2025-04-14");

    /** The value {@code gpt-4.1-nano-2025-04-14}. */
    public static final ThreadCreateAndRunModel GPT_4_1_NANO_2025_04_14 =
            new ThreadCreateAndRunModel("gpt-4.1-nano-2025-04-14");

    /** The value {@code gpt-4o}. */
    public static final ThreadCreateAndRunModel GPT_4O = new ThreadCreateAndRunModel("gpt-4o");

    /** The value {@code gpt-4o-2024-11-20}. */
    public static final ThreadCreateAndRunModel GPT_4O_2024_11_20 = new ThreadCreateAndRunModel("gpt-4o-2024-11-20");

    /** The value {@code gpt-4o-2024-08-06}. */
    public static final ThreadCreateAndRunModel GPT_4O_2024_08_06 = new ThreadCreateAndRunModel("gpt-4o-2024-08-06");

    /** The value {@code gpt-4o-2024-05-13}. */
    public static final ThreadCreateAndRunModel GPT_4O_2024_05_13 = new ThreadCreateAndRunModel("gpt-4o-2024-05-13");

    /** The value {@code gpt-4o-mini}. */
    public static final ThreadCreateAndRunModel GPT_4O_MINI = new ThreadCreateAndRunModel("gpt-4o-mini");

    /** The value {@code gpt-4o-mini-2024-07-18}. */
    public static final ThreadCreateAndRunModel GPT_4O_MINI_2024_07_18 =
            new ThreadCreateAndRunModel("gpt-4o-mini-2024-07-18");

    /** The value {@code gpt-4.5-preview}. */
    public static final ThreadCreateAndRunModel GPT_4_5_PREVIEW = new ThreadCreateAndRunModel("gpt-4.5-preview");

    /** The value {@code gpt-4.5-preview-2025-02-27}. */
    public static final ThreadCreateAndRunModel GPT_4_5_PREVIEW_2025_02_27 =
            new ThreadCreateAndRunModel("gpt-4.5-preview-2025-02-27");

    /** The value {@code gpt-4-turbo}. */
    public static final ThreadCreateAndRunModel GPT_4_TURBO = new ThreadCreateAndRunModel("gpt-4-turbo");

    /** The value {@code gpt-4-turbo-2024-04-09}. */
    public static final ThreadCreateAndRunModel GPT_4_TURBO_2024_04_09 =
            new ThreadCreateAndRunModel("gpt-4-turbo-2024-04-09");

    /** The value {@code gpt-4-0125-preview}. */
    public static final ThreadCreateAndRunModel GPT_4_0125_PREVIEW = new ThreadCreateAndRunModel("gpt-4-0125-preview");

    /** The value {@code gpt-4-turbo-preview}. */
    public static final ThreadCreateAndRunModel GPT_4_TURBO_PREVIEW =
            new ThreadCreateAndRunModel("gpt-4-turbo-preview");

    /** The value {@code gpt-4-1106-preview}. */
    public static final ThreadCreateAndRunModel GPT_4_1106_PREVIEW = new ThreadCreateAndRunModel("gpt-4-1106-preview");

    /** The value {@code gpt-4-vision-preview}. */
    public static final ThreadCreateAndRunModel GPT_4_VISION_PREVIEW =
            new ThreadCreateAndRunModel("gpt-4-vision-preview");

    /** The value {@code gpt-4}. */
    public static final ThreadCreateAndRunModel GPT_4 = new ThreadCreateAndRunModel("gpt-4");

    /** The value {@code gpt-4-0314}. */
    public static final ThreadCreateAndRunModel GPT_4_0314 = new ThreadCreateAndRunModel("gpt-4-0314");

    /** The value {@code gpt-4-0613}. */
    public static final ThreadCreateAndRunModel GPT_4_0613 = new ThreadCreateAndRunModel("gpt-4-0613");

    /** The value {@code gpt-4-32k}. */
    public static final ThreadCreateAndRunModel GPT_4_32K = new ThreadCreateAndRunModel("gpt-4-32k");

    /** The value {@code gpt-4-32k-0314}. */
    public static final ThreadCreateAndRunModel GPT_4_32K_0314 = new ThreadCreateAndRunModel("gpt-4-32k-0314");

    /** The value {@code gpt-4-32k-0613}. */
    public static final ThreadCreateAndRunModel GPT_4_32K_0613 = new ThreadCreateAndRunModel("gpt-4-32k-0613");

    /** The value {@code gpt-3.5-turbo}. */
    public static final ThreadCreateAndRunModel GPT_3_5_TURBO = new ThreadCreateAndRunModel("gpt-3.5-turbo");

    /** The value {@code gpt-3.5-turbo-16k}. */
    public static final ThreadCreateAndRunModel GPT_3_5_TURBO_16K = new ThreadCreateAndRunModel("gpt-3.5-turbo-16k");

    /** The value {@code gpt-3.5-turbo-0613}. */
    public static final ThreadCreateAndRunModel GPT_3_5_TURBO_0613 = new ThreadCreateAndRunModel("gpt-3.5-turbo-0613");

    /** The value {@code gpt-3.5-turbo-1106}. */
    public static final ThreadCreateAndRunModel GPT_3_5_TURBO_1106 = new ThreadCreateAndRunModel("gpt-3.5-turbo-1106");

    /** The value {@code gpt-3.5-turbo-0125}. */
    public static final ThreadCreateAndRunModel GPT_3_5_TURBO_0125 = new ThreadCreateAndRunModel("gpt-3.5-turbo-0125");

    /** The value {@code gpt-3.5-turbo-16k-0613}. */
    public static final ThreadCreateAndRunModel GPT_3_5_TURBO_16K_0613 =
            new ThreadCreateAndRunModel("gpt-3.5-turbo-16k-0613");

    @Override
    public String toString() {
        return value;
    }
}
