package io.openaisdk.api.realtime;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** The log probability of a token. */
@ApiModel
public interface RealtimeLogProb extends Model {

    /**
     * Token that the log probability was computed for.
     *
     * @return the value
     */
    String token();

    /**
     * Log probability of this token.
     *
     * @return the value
     */
    double logprob();

    /**
     * Bytes that the log probability was computed for.
     *
     * @return the items
     */
    @Required
    List<Long> bytes();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static RealtimeLogProbBuilder builder() {
        return ModelRuntime.builder(RealtimeLogProb.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    RealtimeLogProbBuilder toBuilder();
}
