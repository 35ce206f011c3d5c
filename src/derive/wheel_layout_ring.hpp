// The ellipse of the wheel, walked by arc length. Own sine and cosine: those of the machine's library may differ in the
// last digit, and the same organisation must give the same picture everywhere.
#pragma once
#include <vector>

namespace driehoek::wheel {

// A direction from the centre, as the ellipse's parameter: a point is centre + (rx * cosine, ry * sine).
struct Direction {
    double angle = 0;
    double cosine = 1;
    double sine = 0;
};
Direction direction_of(double angle);

class Ring {
public:
    Ring(double half_width, double half_height);

    double length() const { return lengths_.back(); }
    // Share of the whole way round, clockwise from the bottom; any real number.
    Direction at(double share) const;

private:
    std::vector<double> lengths_;  // from the bottom to each of the equal steps of the parameter
};

}  // namespace driehoek::wheel
