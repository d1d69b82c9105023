package io.openaisdk.api;

import java.util.List;
import java.util.Map;

/** What an operation is called with: a model whose properties go to the body, the query string or headers. */
public interface Params extends Model {

    /**
     * Returns the headers that are sent in addition, or in place of those the SDK would send.
     *
     * @return names and values; empty when there are none
     */
    Map<String, List<String>> additionalHeaders();

    /**
     * Returns what is added to the query string, or replaces what the SDK would send there.
     *
     * @return names and values; empty when there are none
     */
    Map<String, List<String>> additionalQueryParams();
}
