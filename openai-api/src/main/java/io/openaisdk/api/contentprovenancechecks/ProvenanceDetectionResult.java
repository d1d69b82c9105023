package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.OpenEnum;

/**
 * Outcome of a check for one provenance signal: {@code detected} or {@code not_detected}.
 *
 * @param value the text on the wire
 */
public record ProvenanceDetectionResult(String value) implements OpenEnum {

    /** The value {@code detected}. */
    public static final ProvenanceDetectionResult DETECTED = new ProvenanceDetectionResult("detected");

    /** The value {@code not_detected}. */
    public static final ProvenanceDetectionResult NOT_DETECTED = new ProvenanceDetectionResult("not_detected");

    @Override
    public String toString() {
        return value;
    }
}
