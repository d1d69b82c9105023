package io.openaisdk.api.realtime;

import io.openaisdk.api.OpenEnum;

/**
 * Name of the Realtime model that serves the session.
 *
 * @param value the text on the wire
 */
public record RealtimeModel(String value) implements OpenEnum {

    /** The value {@code gpt-realtime}. */
    public static final RealtimeModel GPT_REALTIME = new RealtimeModel("gpt-realtime");

    /** The value {@code gpt-realtime-1.5}. */
    public static final RealtimeModel GPT_REALTIME_1_5 = new RealtimeModel("gpt-realtime-1.5");

    /** The value {@code gpt-realtime-2}. */
    public static final RealtimeModel GPT_REALTIME_2 = new RealtimeModel("gpt-realtime-2");

    /** The value {@code gpt-realtime-2.1}. */
    public static final RealtimeModel GPT_REALTIME_2_1 = new RealtimeModel("gpt-realtime-2.1");

    /** The value {@code gpt-realtime-2.1-mini}. */
    public static final RealtimeModel GPT_REALTIME_2_1_MINI = new RealtimeModel("gpt-realtime-2.1-mini");

    /** The value {@code gpt-realtime-2025-08-28}. */
    public static final RealtimeModel GPT_REALTIME_2025_08_28 = new RealtimeModel("gpt-realtime-2025-08-28");

    /** The value {@code gpt-4o-realtime-preview}. */
    public static final RealtimeModel GPT_4O_REALTIME_PREVIEW = new RealtimeModel("gpt-4o-realtime-preview");

    /** The value {@code gpt-4o-realtime-preview-2024-10-01}. */
    public static final RealtimeModel GPT_4O_REALTIME_PREVIEW_2024_10_01 =
            new RealtimeModel("gpt-4o-realtime-preview-2024-10-01");

    /** The value {@code gpt-4o-realtime-preview-2024-12-17}. */
    public static final RealtimeModel GPT_4O_REALTIME_PREVIEW_2024_12_17 =
            new RealtimeModel("gpt-4o-realtime-preview-2024-12-17");

    /** The value {@code gpt-4o-realtime-preview-2025-06-03}. */
    public static final RealtimeModel GPT_4O_REALTIME_PREVIEW_2025_06_03 =
            new RealtimeModel("gpt-4o-realtime-preview-2025-06-03");

    /** The value {@code gpt-4o-mini-realtime-preview}. */
    public static final RealtimeModel GPT_4O_MINI_REALTIME_PREVIEW = new RealtimeModel("gpt-4o-mini-realtime-preview");

    /** The value {@code gpt-4o-mini-realtime-preview-2024-12-17}. */
    public static final RealtimeModel GPT_4O_MINI_REALTIME_PREVIEW_2024_12_17 =
            new RealtimeModel("gpt-4o-mini-realtime-preview-2024-12-17");

    /** The value {@code gpt-realtime-mini}. */
    public static final RealtimeModel GPT_REALTIME_MINI = new RealtimeModel("gpt-realtime-mini");

    /** The value {@code gpt-realtime-mini-2025-10-06}. */
    public static final RealtimeModel GPT_REALTIME_MINI_2025_10_06 = new RealtimeModel("gpt-realtime-mini-2025-10-06");

    /** The value {@code gpt-realtime-mini-2025-12-15}. */
    public static final RealtimeModel GPT_REALTIME_MINI_2025_12_15 = new RealtimeModel("gpt-realtime-mini-2025-12-15");

    /** The value {@code gpt-audio-1.5}. */
    public static final RealtimeModel GPT_AUDIO_1_5 = new RealtimeModel("gpt-audio-1.5");

    /** The value {@code gpt-audio-mini}. */
    public static final RealtimeModel GPT_AUDIO_MINI = new RealtimeModel("gpt-audio-mini");

    /** The value {@code gpt-audio-mini-2025-10-06}. */
    public static final RealtimeModel GPT_AUDIO_MINI_2025_10_06 = new RealtimeModel("gpt-audio-mini-2025-10-06");

    /** The value {@code gpt-audio-mini-2025-12-15}. */
    public static final RealtimeModel GPT_AUDIO_MINI_2025_12_15 = new RealtimeModel("gpt-audio-mini-2025-12-15");

    @Override
    public String toString() {
        return value;
    }
}
