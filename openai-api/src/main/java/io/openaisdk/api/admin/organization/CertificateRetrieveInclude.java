package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * An entry of {@code include} of a {@code CertificateRetrieveParams}.
 *
 * @param value the text on the wire
 */
public record CertificateRetrieveInclude(String value) implements OpenEnum {

    /** The value {@code content}. */
    public static final CertificateRetrieveInclude CONTENT = new CertificateRetrieveInclude("content");

    @Override
    public String toString() {
        return value;
    }
}
