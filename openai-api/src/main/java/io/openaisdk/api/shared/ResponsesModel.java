package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Names of the models that the Responses API accepts. Other names may be given as plain strings.
 *
 * @param value the text on the wire
 */
public record ResponsesModel(String value) implements OpenEnum {

    /** The value {@code gpt-5.6-sol}. */
    public static final ResponsesModel GPT_5_6_SOL = new ResponsesModel("gpt-5.6-sol");

    /** The value {@code gpt-5.6-terra}. */
    public static final ResponsesModel GPT_5_6_TERRA = new ResponsesModel("gpt-5.6-terra");

    /** The value {@code gpt-5.6-luna}. */
    public static final ResponsesModel GPT_5_6_LUNA = new ResponsesModel("gpt-5.6-luna");

    /** The value {@code gpt-5.5}. */
    public static final ResponsesModel GPT_5_5 = new ResponsesModel("gpt-5.5");

    /** The value {@code gpt-5.5-2026-04-23}. */
    public static final ResponsesModel GPT_5_5_2026_04_23 = new ResponsesModel("gpt-5.5-2026-04-23");

    /** The value {@code gpt-5.4}. */
    public static final ResponsesModel GPT_5_4 = new ResponsesModel("gpt-5.4");

    /** The value {@code gpt-5.4-mini}. */
    public static final ResponsesModel GPT_5_4_MINI = new ResponsesModel("gpt-5.4-mini");

    /** The value {@code gpt-5.4-nano}. */
    public static final ResponsesModel GPT_5_4_NANO = new ResponsesModel("gpt-5.4-nano");

    /** The value {@code gpt-5.4-mini-2026-03-17}. */
    public static final ResponsesModel GPT_5_4_MINI_2026_03_17 = new ResponsesModel("gpt-5.4-mini-2026-03-17");

    /** The value {@code gpt-5.4-nano-2026-03-17}. */
    public static final ResponsesModel GPT_5_4_NANO_2026_03_17 = new ResponsesModel("gpt-5.4-nano-2026-03-17");

    /** The value {@code gpt-5.3-chat-latest}. */
    public static final ResponsesModel GPT_5_3_CHAT_LATEST = new ResponsesModel("gpt-5.3-chat-latest");

    /** The value {@code gpt-5.2}. */
    public static final ResponsesModel GPT_5_2 = new ResponsesModel("gpt-5.2");

    /** The value {@code gpt-5.2-2025-12-11}. */
    public static final ResponsesModel GPT_5_2_2025_12_11 = new ResponsesModel("gpt-5.2-2025-12-11");

    /** The value {@code gpt-5.2-chat-latest}. */
    public static final ResponsesModel GPT_5_2_CHAT_LATEST = new ResponsesModel("gpt-5.2-chat-latest");

    /** The value {@code gpt-5.2-pro}. */
    public static final ResponsesModel GPT_5_2_PRO = new ResponsesModel("gpt-5.2-pro");

    /** The value {@code gpt-5.2-pro-2025-12-11}. */
    public static final ResponsesModel GPT_5_2_PRO_2025_12_11 = new ResponsesModel("gpt-5.2-pro-2025-12-11");

    /** The value {@code gpt-5.1}. */
    public static final ResponsesModel GPT_5_1 = new ResponsesModel("gpt-5.1");

    /** The value {@code gpt-5.1-2025-11-13}. */
    public static final ResponsesModel GPT_5_1_2025_11_13 = new ResponsesModel("gpt-5.1-2025-11-13");

    /** The value {@code gpt-5.1-codex}. */
    public static final ResponsesModel GPT_5_1_CODEX = new ResponsesModel("gpt-5.1-codex");

    /** The value {@code gpt-5.1-mini}. */
    public static final ResponsesModel GPT_5_1_MINI = new ResponsesModel("gpt-5.1-mini");

    /** The value {@code gpt-5.1-chat-latest}. */
    public static final ResponsesModel GPT_5_1_CHAT_LATEST = new ResponsesModel("gpt-5.1-chat-latest");

    /** The value {@code gpt-5}. */
    public static final ResponsesModel GPT_5 = new ResponsesModel("gpt-5");

    /** The value {@code gpt-5-mini}. */
    public static final ResponsesModel GPT_5_MINI = new ResponsesModel("gpt-5-mini");

    /** The value {@code gpt-5-nano}. */
    public static final ResponsesModel GPT_5_NANO = new ResponsesModel("gpt-5-nano");

    /** The value {@code gpt-5-2025-08-07}. */
    public static final ResponsesModel GPT_5_2025_08_07 = new ResponsesModel("gpt-5-2025-08-07");

    /** The value {@code gpt-5-mini-2025-08-07}. */
    public static final ResponsesModel GPT_5_MINI_2025_08_07 = new ResponsesModel("gpt-5-mini-2025-08-07");

    /** The value {@code gpt-5-nano-2025-08-07}. */
    public static final ResponsesModel GPT_5_NANO_2025_08_07 = new ResponsesModel("gpt-5-nano-2025-08-07");

    /** The value {@code gpt-5-chat-latest}. */
    public static final ResponsesModel GPT_5_CHAT_LATEST = new ResponsesModel("gpt-5-chat-latest");

    /** The value {@code gpt-4.1}. */
    public static final ResponsesModel GPT_4_1 = new ResponsesModel("gpt-4.1");

    /** The value {@code gpt-4.1-mini}. */
    public static final ResponsesModel GPT_4_1_MINI = new ResponsesModel("gpt-4.1-mini");

    /** The value {@code gpt-4.1-nano}. */
    public static final ResponsesModel GPT_4_1_NANO = new ResponsesModel("gpt-4.1-nano");

    /** The value {@code gpt-4.1-2025-04-14}. */
    public static final ResponsesModel GPT_4_1_2025_04_14 = new ResponsesModel("gpt-4.1-2025-04-14");

    /** The value {@code gpt-4.1-mini-2025-04-14}. */
    public static final ResponsesModel GPT_4_1_MINI_2025_04_14 = new ResponsesModel("gpt-4.1-mini-2025-04-14");

    /** The value {@code gpt-4.1-nano-2025-04-14}. */
    public static final ResponsesModel GPT_4_1_NANO_2025_04_14 = new ResponsesModel("gpt-4.1-nano-2025-04-14");

    /** The value {@code o4-mini}. */
    public static final ResponsesModel O4_MINI = new ResponsesModel("o4-mini");

    /** The value {@code o4-mini-2025-04-16}. */
    public static final ResponsesModel O4_MINI_2025_04_16 = new ResponsesModel("o4-mini-2025-04-16");

    /** The value {@code o3}. */
    public static final ResponsesModel O3 = new ResponsesModel("o3");

    /** The value {@code o3-2025-04-16}. */
    public static final ResponsesModel O3_2025_04_16 = new ResponsesModel("o3-2025-04-16");

    /** The value {@code o3-mini}. */
    public static final ResponsesModel O3_MINI = new ResponsesModel("o3-mini");

    /** The value {@code o3-mini-2025-01-31}. */
    public static final ResponsesModel O3_MINI_2025_01_31 = new ResponsesModel("o3-mini-2025-01-31");

    /** The value {@code o1}. */
    public static final ResponsesModel O1 = new ResponsesModel("o1");

    /** The value {@code o1-2024-12-17}. */
    public static final ResponsesModel O1_2024_12_17 = new ResponsesModel("o1-2024-12-17");

    /** The value {@code o1-preview}. */
    public static final ResponsesModel O1_PREVIEW = new ResponsesModel("o1-preview");

    /** The value {@code o1-preview-2024-09-12}. */
    public static final ResponsesModel O1_PREVIEW_2024_09_12 = new ResponsesModel("o1-preview-2024-09-12");

    /** The value {@code o1-mini}. */
    public static final ResponsesModel O1_MINI = new ResponsesModel("o1-mini");

    /** The value {@code o1-mini-2024-09-12}. */
    public static final ResponsesModel O1_MINI_2024_09_12 = new ResponsesModel("o1-mini-2024-09-12");

    /** The value {@code gpt-4o}. */
    public static final ResponsesModel GPT_4O = new ResponsesModel("gpt-4o");

    /** The value {@code gpt-4o-2024-11-20}. */
    public static final ResponsesModel GPT_4O_2024_11_20 = new ResponsesModel("gpt-4o-2024-11-20");

    /** The value {@code gpt-4o-2024-08-06}. */
    public static final ResponsesModel GPT_4O_2024_08_06 = new ResponsesModel("gpt-4o-2024-08-06");

    /** The value {@code gpt-4o-2024-05-13}. */
    public static final ResponsesModel GPT_4O_2024_05_13 = new ResponsesModel("gpt-4o-2024-05-13");

    /** The value {@code gpt-4o-audio-preview}. */
    public static final ResponsesModel GPT_4O_AUDIO_PREVIEW = new ResponsesModel("gpt-4o-audio-preview");

    /** The value {@code gpt-4o-audio-preview-2024-10-01}. */
    public static final ResponsesModel GPT_4O_AUDIO_PREVIEW_2024_10_01 =
            new ResponsesModel("gpt-4o-audio-preview-2024-10-01");

    /** The value {@code gpt-4o-audio-preview-2024-12-17}. */
    public static final ResponsesModel GPT_4O_AUDIO_PREVIEW_2024_12_17 =
            new ResponsesModel("gpt-4o-audio-preview-2024-12-17");

    /** The value {@code gpt-4o-audio-preview-2025-06-03}. */
    public static final ResponsesModel GPT_4O_AUDIO_PREVIEW_2025_06_03 =
            new ResponsesModel("gpt-4o-audio-preview-2025-06-03");

    /** The value {@code gpt-4o-mini-audio-preview}. */
    public static final ResponsesModel GPT_4O_MINI_AUDIO_PREVIEW = new ResponsesModel("gpt-4o-mini-audio-preview");

    /** The value {@code gpt-4o-mini-audio-preview-2024-12-17}. */
    public static final ResponsesModel GPT_4O_MINI_AUDIO_PREVIEW_2024_12_17 =
            new ResponsesModel("gpt-4o-mini-audio-preview-2024-12-17");

    /** The value {@code gpt-4o-search-preview}. */
    public static final ResponsesModel GPT_4O_SEARCH_PREVIEW = new ResponsesModel("gpt-4o-search-preview");

    /** The value {@code gpt-4o-mini-search-preview}. */
    public static final ResponsesModel GPT_4O_MINI_SEARCH_PREVIEW = new ResponsesModel("gpt-4o-mini-search-preview");

    /** The value {@code gpt-4o-search-preview-2025-03-11}. */
    public static final ResponsesModel GPT_4O_SEARCH_PREVIEW_2025_03_11 =
            new ResponsesModel("gpt-4o-search-preview-2025-03-11");

    /** The value {@code gpt-4o-mini-search-preview-2025-03-11}. */
    public static final ResponsesModel GPT_4O_MINI_SEARCH_PREVIEW_2025_03_11 =
            new ResponsesModel("gpt-4o-mini-search-preview-2025-03-11");

    /** The value {@code chatgpt-4o-latest}. */
    public static final ResponsesModel CHATGPT_4O_LATEST = new ResponsesModel("chatgpt-4o-latest");

    /** The value {@code codex-mini-latest}. */
    public static final ResponsesModel CODEX_MINI_LATEST = new ResponsesModel("codex-mini-latest");

    /** The value {@code gpt-4o-mini}. */
    public static final ResponsesModel GPT_4O_MINI = new ResponsesModel("gpt-4o-mini");

    /** The value {@code gpt-4o-mini-2024-07-18}. */
    public static final ResponsesModel GPT_4O_MINI_2024_07_18 = new ResponsesModel("gpt-4o-mini-2024-07-18");

    /** The value {@code gpt-4-turbo}. */
    public static final ResponsesModel GPT_4_TURBO = new ResponsesModel("gpt-4-turbo");

    /** The value {@code gpt-4-turbo-2024-04-09}. */
    public static final ResponsesModel GPT_4_TURBO_2024_04_09 = new ResponsesModel("gpt-4-turbo-2024-04-09");

    /** The value {@code gpt-4-0125-preview}. */
    public static final ResponsesModel GPT_4_0125_PREVIEW = new ResponsesModel("gpt-4-0125-preview");

    /** The value {@code gpt-4-turbo-preview}. */
    public static final ResponsesModel GPT_4_TURBO_PREVIEW = new ResponsesModel("gpt-4-turbo-preview");

    /** The value {@code gpt-4-1106-preview}. */
    public static final ResponsesModel GPT_4_1106_PREVIEW = new ResponsesModel("gpt-4-1106-preview");

    /** The value {@code gpt-4-vision-preview}. */
    public static final ResponsesModel GPT_4_VISION_PREVIEW = new ResponsesModel("gpt-4-vision-preview");

    /** The value {@code gpt-4}. */
    public static final ResponsesModel GPT_4 = new ResponsesModel("gpt-4");

    /** The value {@code gpt-4-0314}. */
    public static final ResponsesModel GPT_4_0314 = new ResponsesModel("gpt-4-0314");

    /** The value {@code gpt-4-0613}. */
    public static final ResponsesModel GPT_4_0613 = new ResponsesModel("gpt-4-0613");

    /** The value {@code gpt-4-32k}. */
    public static final ResponsesModel GPT_4_32K = new ResponsesModel("gpt-4-32k");

    /** The value {@code gpt-4-32k-0314}. */
    public static final ResponsesModel GPT_4_32K_0314 = new ResponsesModel("gpt-4-32k-0314");

    /** The value {@code gpt-4-32k-0613}. */
    public static final ResponsesModel GPT_4_32K_0613 = new ResponsesModel("gpt-4-32k-0613");

    /** The value {@code gpt-3.5-turbo}. */
    public static final ResponsesModel GPT_3_5_TURBO = new ResponsesModel("gpt-3.5-turbo");

    /** The value {@code gpt-3.5-turbo-16k}. */
    public static final ResponsesModel GPT_3_5_TURBO_16K = new ResponsesModel("gpt-3.5-turbo-16k");

    /** The value {@code gpt-3.5-turbo-0301}. */
    public static final ResponsesModel GPT_3_5_TURBO_0301 = new ResponsesModel("gpt-3.5-turbo-0301");

    /** The value {@code gpt-3.5-turbo-0613}. */
    public static final ResponsesModel GPT_3_5_TURBO_0613 = new ResponsesModel("gpt-3.5-turbo-0613");

    /** The value {@code gpt-3.5-turbo-1106}. */
    public static final ResponsesModel GPT_3_5_TURBO_1106 = new ResponsesModel("gpt-3.5-turbo-1106");

    /** The value {@code gpt-3.5-turbo-0125}. */
    public static final ResponsesModel GPT_3_5_TURBO_0125 = new ResponsesModel("gpt-3.5-turbo-0125");

    /** The value {@code gpt-3.5-turbo-16k-0613}. */
    public static final ResponsesModel GPT_3_5_TURBO_16K_0613 = new ResponsesModel("gpt-3.5-turbo-16k-0613");

    /** The value {@code o1-pro}. */
    public static final ResponsesModel O1_PRO = new ResponsesModel("o1-pro");

    /** The value {@code o1-pro-2025-03-19}. */
    public static final ResponsesModel O1_PRO_2025_03_19 = new ResponsesModel("o1-pro-2025-03-19");

    /** The value {@code o3-pro}. */
    public static final ResponsesModel O3_PRO = new ResponsesModel("o3-pro");

    /** The value {@code o3-pro-2025-06-10}. */
    public static final ResponsesModel O3_PRO_2025_06_10 = new ResponsesModel("o3-pro-2025-06-10");

    /** The value {@code o3-deep-research}. */
    public static final ResponsesModel O3_DEEP_RESEARCH = new ResponsesModel("o3-deep-research");

    /** The value {@code o3-deep-research-2025-06-26}. */
    public static final ResponsesModel O3_DEEP_RESEARCH_2025_06_26 = new ResponsesModel("o3-deep-research-2025-06-26");

    /** The value {@code o4-mini-deep-research}. */
    public static final ResponsesModel O4_MINI_DEEP_RESEARCH = new ResponsesModel("o4-mini-deep-research");

    /** The value {@code o4-mini-deep-research-2025-06-26}. */
    public static final ResponsesModel O4_MINI_DEEP_RESEARCH_2025_06_26 =
            new ResponsesModel("o4-mini-deep-research-2025-06-26");

    /** The value {@code computer-use-preview}. */
    public static final ResponsesModel COMPUTER_USE_PREVIEW = new ResponsesModel("computer-use-preview");

    /** The value {@code computer-use-preview-2025-03-11}. */
    public static final ResponsesModel COMPUTER_USE_PREVIEW_2025_03_11 =
            new ResponsesModel("computer-use-preview-2025-03-11");

    /** The value {@code gpt-5.5-pro}. */
    public static final ResponsesModel GPT_5_5_PRO = new ResponsesModel("gpt-5.5-pro");

    /** The value {@code gpt-5.5-pro-2026-04-23}. */
    public static final ResponsesModel GPT_5_5_PRO_2026_04_23 = new ResponsesModel("gpt-5.5-pro-2026-04-23");

    /** The value {@code gpt-5-codex}. */
    public static final ResponsesModel GPT_5_CODEX = new ResponsesModel("gpt-5-codex");

    /** The value {@code gpt-5-pro}. */
    public static final ResponsesModel GPT_5_PRO = new ResponsesModel("gpt-5-pro");

    /** The value {@code gpt-5-pro-2025-10-06}. */
    public static final ResponsesModel GPT_5_PRO_2025_10_06 = new ResponsesModel("gpt-5-pro-2025-10-06");

    /** The value {@code gpt-5.1-codex-max}. */
    public static final ResponsesModel GPT_5_1_CODEX_MAX = new ResponsesModel("gpt-5.1-codex-max");

    /** The value {@code gpt-daybreak-blue-latest}. */
    public static final ResponsesModel GPT_DAYBREAK_BLUE_LATEST = new ResponsesModel("gpt-daybreak-blue-latest");

    /** The value {@code gpt-daybreak-red-latest}. */
    public static final ResponsesModel GPT_DAYBREAK_RED_LATEST = new ResponsesModel("gpt-daybreak-red-latest");

    /** The value {@code gpt-5.6-cyber}. */
    public static final ResponsesModel GPT_5_6_CYBER = new ResponsesModel("gpt-5.6-cyber");

    @Override
    public String toString() {
        return value;
    }
}
