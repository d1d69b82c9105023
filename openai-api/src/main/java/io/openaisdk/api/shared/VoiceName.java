package io.openaisdk.api.shared;

import io.openaisdk.api.OpenEnum;

/**
 * Names of the built-in voices. Other names may be given as plain strings.
 *
 * @param value the text on the wire
 */
public record VoiceName(String value) implements OpenEnum {

    /** The value {@code alloy}. */
    public static final VoiceName ALLOY = new VoiceName("alloy");

    /** The value {@code ash}. */
    public static final VoiceName ASH = new VoiceName("ash");

    /** The value {@code ballad}. */
    public static final VoiceName BALLAD = new VoiceName("ballad");

    /** The value {@code coral}. */
    public static final VoiceName CORAL = new VoiceName("coral");

    /** The value {@code echo}. */
    public static final VoiceName ECHO = new VoiceName("echo");

    /** The value {@code sage}. */
    public static final VoiceName SAGE = new VoiceName("sage");

    /** The value {@code shimmer}. */
    public static final VoiceName SHIMMER = new VoiceName("shimmer");

    /** The value {@code verse}. */
    public static final VoiceName VERSE = new VoiceName("verse");

    /** The value {@code marin}. */
    public static final VoiceName MARIN = new VoiceName("marin");

    /** The value {@code cedar}. */
    public static final VoiceName CEDAR = new VoiceName("cedar");

    @Override
    public String toString() {
        return value;
    }
}
