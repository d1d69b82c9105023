package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** Data with which the API key was created. */
@ApiModel
public interface AuditLogApiKeyCreatedData extends Model {

    /**
     * Scopes that the API key may use, such as {@code api.model.request}.
     *
     * @return the items; empty when absent
     */
    List<String> scopes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static AuditLogApiKeyCreatedDataBuilder builder() {
        return ModelRuntime.builder(AuditLogApiKeyCreatedData.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    AuditLogApiKeyCreatedDataBuilder toBuilder();
}
