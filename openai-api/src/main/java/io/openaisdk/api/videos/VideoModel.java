package io.openaisdk.api.videos;

import io.openaisdk.api.OpenEnum;

/**
 * Name of a video generation model, such as {@code sora-2}.
 *
 * @param value the text on the wire
 */
public record VideoModel(String value) implements OpenEnum {

    /** The value {@code sora-2}. */
    public static final VideoModel SORA_2 = new VideoModel("sora-2");

    /** The value {@code sora-2-pro}. */
    public static final VideoModel SORA_2_PRO = new VideoModel("sora-2-pro");

    /** The value {@code sora-2-2025-10-06}. */
    public static final VideoModel SORA_2_2025_10_06 = new VideoModel("sora-2-2025-10-06");

    /** The value {@code sora-2-pro-2025-10-06}. */
    public static final VideoModel SORA_2_PRO_2025_10_06 = new VideoModel("sora-2-pro-2025-10-06");

    /** The value {@code sora-2-2025-12-08}. */
    public static final VideoModel SORA_2_2025_12_08 = new VideoModel("sora-2-2025-12-08");

    @Override
    public String toString() {
        return value;
    }
}
