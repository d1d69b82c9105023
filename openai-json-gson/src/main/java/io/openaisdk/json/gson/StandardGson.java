package io.openaisdk.json.gson;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.function.Function;

/** Sets up the Gson for applications that bring none. */
final class StandardGson {

    private final GsonBuilder builder = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new OptionalAdapterFactory())
            .registerTypeAdapterFactory(new OptionalComponents());

    private StandardGson() {}

    static Gson create() {
        return new StandardGson()
                .iso(Instant.class, Instant::parse)
                .iso(LocalDate.class, LocalDate::parse)
                .iso(LocalTime.class, LocalTime::parse)
                .iso(LocalDateTime.class, LocalDateTime::parse)
                .iso(OffsetTime.class, OffsetTime::parse)
                .iso(OffsetDateTime.class, OffsetDateTime::parse)
                .iso(ZonedDateTime.class, ZonedDateTime::parse)
                .iso(YearMonth.class, YearMonth::parse)
                .iso(Duration.class, Duration::parse)
                .iso(Period.class, Period::parse)
                .builder
                .create();
    }

    private <T> StandardGson iso(Class<T> type, Function<String, T> parse) {
        builder.registerTypeAdapter(type, new IsoAdapter<>(parse).nullSafe());
        return this;
    }
}
