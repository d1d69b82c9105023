package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Parameters of {@code admin().organization().certificates().retrieve}. */
@ApiModel
public interface CertificateRetrieveParams extends Params {

    /**
     * Extra fields wanted in the response. Only {@code content}, the certificate in PEM form, is supported.
     *
     * @return the items; empty when absent
     */
    List<CertificateRetrieveInclude> include();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateRetrieveParamsBuilder builder() {
        return ModelRuntime.builder(CertificateRetrieveParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateRetrieveParamsBuilder toBuilder();
}
