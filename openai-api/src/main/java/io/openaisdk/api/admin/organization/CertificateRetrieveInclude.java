package io.openaisdk.api.admin.organization;

import io.openaisdk.api.OpenEnum;

/**
 * What is added to a certificate on request.
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
