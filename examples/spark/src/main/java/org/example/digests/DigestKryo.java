package org.example.digests;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.PaperOccurrence;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.util.List;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Makes the Kryo of Spark write results by Java serialization, since Kryo 4 cannot write records. It needs no help for
 * the values of the model. Only jobs need this that shuffle or cache results in an RDD, or use {@code Encoders.kryo};
 * {@link DigestJob} does neither.
 *
 * <pre>{@code
 * --conf spark.serializer=org.apache.spark.serializer.KryoSerializer
 * --conf spark.kryo.registrator=org.example.digests.DigestKryo
 * }</pre>
 */
public final class DigestKryo implements KryoRegistrator {

    @Override
    public void registerClasses(Kryo kryo) {
        for (Class<?> type : List.of(ParseResult.class, PaperOccurrence.class, Diagnostic.class, SourceSpan.class)) {
            kryo.addDefaultSerializer(type, new JavaSerializer());
        }
    }
}
