package io.openaisdk.spi.tck.json;

/** Names what a codec may be unable to do, for the sake of the library it wraps. */
public enum JsonCodecCapability {
    /** Maps classes of the application; without it, the codec reads and writes tokens only. */
    MAPPING
}
