package org.calcitrack.imaging;

/** Another import brought the same film at the same time and was faster; this one starts over and finds it. */
class FilmIsThere extends RuntimeException {}
