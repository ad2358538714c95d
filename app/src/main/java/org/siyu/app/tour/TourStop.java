package org.siyu.app.tour;

/// One picture: how to come to what it shows.
///
/// @param name short, for the file's name: `customers-drawer`
/// @param reach brings the window there, on its thread; work it starts is waited for
public record TourStop(String name, int width, int height, Runnable reach) {
  public static final int WIDTH = 1280;
  public static final int HEIGHT = 800;

  public static TourStop of(String name, Runnable reach) {
    return new TourStop(name, WIDTH, HEIGHT, reach);
  }

  public TourStop sized(int wantedWidth, int wantedHeight) {
    return new TourStop(name, wantedWidth, wantedHeight, reach);
  }
}
