package io.openaisdk.json.jackson3;

import io.openaisdk.spi.json.JsonLimits;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sets up the mapper for applications that bring none. */
final class StandardMapper {

    private StandardMapper() {}

    static ObjectMapper create(JsonLimits limits) {
        return JsonMapper.builder(StrictFactory.create(limits))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }
}
