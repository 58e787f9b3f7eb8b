package org.example.digests;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import com.esotericsoftware.kryo.kryo5.objenesis.strategy.StdInstantiatorStrategy;
import com.esotericsoftware.kryo.kryo5.util.DefaultInstantiatorStrategy;
import java.nio.ByteBuffer;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import scala.reflect.ClassTag$;

/** The ways in which values can cross from one JVM to another. */
enum Wire {
    JAVA("Java"),
    KRYO_4("Kryo 4"),
    KRYO_4_REGISTERED("+ DigestKryo"),
    KRYO_5("Kryo 5"),
    KRYO_5_REGISTERED("+ DigestKryo5");

    private final String title;

    Wire(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    byte[] write(Object value) {
        return switch (this) {
            case KRYO_5, KRYO_5_REGISTERED -> {
                Output out = new Output(1024, -1);
                kryo5().writeClassAndObject(out, value);
                yield out.toBytes();
            }
            default -> {
                ByteBuffer bytes = spark().newInstance().serialize(value, ClassTag$.MODULE$.Any());
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                yield copy;
            }
        };
    }

    Object read(byte[] bytes) {
        return switch (this) {
            case KRYO_5, KRYO_5_REGISTERED -> kryo5().readClassAndObject(new Input(bytes));
            default -> spark().newInstance().deserialize(ByteBuffer.wrap(bytes), ClassTag$.MODULE$.Any());
        };
    }

    /** Returns a serializer of Spark, as its settings give it. */
    private Serializer spark() {
        SparkConf conf = new SparkConf(false);
        return switch (this) {
            case KRYO_4 -> new KryoSerializer(conf);
            case KRYO_4_REGISTERED ->
                new KryoSerializer(conf.set("spark.kryo.registrator", DigestKryo.class.getName()));
            default -> new JavaSerializer(conf);
        };
    }

    private Kryo kryo5() {
        Kryo kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        if (this == KRYO_5) {
            // As Flink does: without it, Kryo 5 cannot create any of our classes but the records.
            kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
        } else {
            DigestKryo5.register(kryo);
        }
        return kryo;
    }
}
