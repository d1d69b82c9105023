package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Confirmation that a certificate was deleted. */
@ApiModel
public interface CertificateDeleteResponse extends Model {

    /**
     * Kind of this object, always {@code certificate.deleted}.
     *
     * @return the value
     */
    @Constant("certificate.deleted")
    String object();

    /**
     * Identifier of the removed certificate.
     *
     * @return the value
     */
    String id();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateDeleteResponseBuilder builder() {
        return ModelRuntime.builder(CertificateDeleteResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateDeleteResponseBuilder toBuilder();
}
