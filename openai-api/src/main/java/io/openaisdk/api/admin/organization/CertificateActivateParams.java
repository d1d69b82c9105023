package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A request to activate or deactivate certificates. */
@ApiModel
public interface CertificateActivateParams extends Params {

    /**
     * IDs of the certificates, from 1 to 10.
     *
     * @return the items
     */
    @Required
    List<String> certificateIds();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CertificateActivateParamsBuilder builder() {
        return ModelRuntime.builder(CertificateActivateParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CertificateActivateParamsBuilder toBuilder();
}
