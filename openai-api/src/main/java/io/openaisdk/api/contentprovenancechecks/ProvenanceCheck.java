package io.openaisdk.api.contentprovenancechecks;

import io.openaisdk.api.OpenEnum;

/**
 * Kind of object of a provenance check, always {@code content_provenance_check}.
 *
 * @param value the text on the wire
 */
public record ProvenanceCheck(String value) implements OpenEnum {

    /** The value {@code content_provenance_check}. */
    public static final ProvenanceCheck CONTENT_PROVENANCE_CHECK = new ProvenanceCheck("content_provenance_check");

    @Override
    public String toString() {
        return value;
    }
}
