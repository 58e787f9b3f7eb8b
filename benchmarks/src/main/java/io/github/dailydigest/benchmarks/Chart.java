package io.github.dailydigest.benchmarks;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;

/** A bar chart of the rows that parse text. The bars of this library have their own color. */
final class Chart {

    private static final Color OURS = new Color(0x1f6feb);
    private static final Color OTHERS = new Color(0xafb8c1);
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final int WIDTH = 880;
    private static final int BAR_HEIGHT = 28;

    private Chart() {}

    static void write(Results run, Path svg) throws IOException {
        DefaultCategoryDataset bars = bars(run);
        int height = BAR_HEIGHT * (bars.getColumnCount() + 2);
        SVGGraphics2D canvas = new SVGGraphics2D(document());
        canvas.setSVGCanvasSize(new Dimension(WIDTH, height));
        chart(bars).draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, height));
        try (Writer out = Files.newBufferedWriter(svg)) {
            canvas.stream(out, true);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DefaultCategoryDataset bars(Results run) {
        DefaultCategoryDataset bars = new DefaultCategoryDataset();
        for (Row row : Row.values()) {
            if (row.isReading()) {
                run.of(row)
                        .ifPresent(figures -> bars.addValue(
                                figures.nanoseconds(),
                                row.isOurs() ? "digest" : "others",
                                row.title().replace("`", "")));
            }
        }
        return bars;
    }

    private static JFreeChart chart(CategoryDataset bars) {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(FONT);
        names.setMaximumCategoryLabelWidthRatio(0.5f);
        NumberAxis time = new NumberAxis("nanoseconds per byte of source");
        time.setLabelFont(FONT);
        time.setTickLabelFont(FONT);
        time.setUpperMargin(0.08);
        CategoryPlot plot = new CategoryPlot(bars, names, time, renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(OTHERS);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, FONT, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        return chart;
    }

    /** Each row has a value in only one of the two series, so that a stacked bar is a single bar. */
    private static BarRenderer renderer() {
        BarRenderer renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, OURS);
        renderer.setSeriesPaint(1, OTHERS);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator(
                "{2}", new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        renderer.setDefaultItemLabelFont(FONT);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultItemLabelsVisible(true);
        return renderer;
    }
}
